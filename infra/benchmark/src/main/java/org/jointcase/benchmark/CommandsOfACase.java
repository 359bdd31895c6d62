package org.jointcase.benchmark;

import static org.jointcase.benchmark.Parties.act;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import org.jointcase.assistance.AssistanceKind;
import org.jointcase.assistance.AssistanceRequestCommand;
import org.jointcase.assistance.AssistanceRequestId;
import org.jointcase.assistance.ClauseBasis;
import org.jointcase.assistance.Particulars;
import org.jointcase.assistance.Urgency;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.ContinuedRelease;
import org.jointcase.investigation.Determination;
import org.jointcase.investigation.Disposition;
import org.jointcase.investigation.InvestigationCommand;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.investigation.MemberRole;
import org.jointcase.investigation.Offence;
import org.jointcase.investigation.Severity;
import org.jointcase.ledger.append.EventIds;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.Mandate;
import org.jointcase.note.NoteCommand;
import org.jointcase.note.NoteId;
import org.jointcase.task.TaskCommand;
import org.jointcase.task.TaskId;
import org.jspecify.annotations.Nullable;

/** The commands of one joint investigation in their order, from submission to closing. */
final class CommandsOfACase {
    /** After so many of them its members are at work. */
    static final int OPEN = 8;

    private final Parties parties;
    private final InvestigationId id = new InvestigationId(EventIds.next());
    private final Queue<Supplier<CaseCommand>> steps = new ArrayDeque<>();

    CommandsOfACase(Parties parties) {
        this.parties = parties;
        var evidence = new SharedEvidence(parties, id);
        var corrected = new NoteId(EventIds.next());
        var tasks = List.of(new TaskId(EventIds.next()), new TaskId(EventIds.next()));
        open();
        then(() -> note(corrected));
        notes(2);
        tasks.forEach(task -> then(() -> add(task, task.equals(tasks.getFirst()))));
        steps.addAll(evidence.collected());
        then(() -> new NoteCommand.Correct(act(parties.agencyInvestigator), corrected, Centre.NOTE, "wrong port"));
        steps.addAll(evidence.shared());
        notes(3);
        ask(new AssistanceRequestId(EventIds.next()));
        notes(1);
        tasks.forEach(task -> then(() -> new TaskCommand.Complete(act(parties.agencyInvestigator), task, "done")));
        steps.addAll(evidence.fates());
        close(evidence);
    }

    /** The next command, decided now; null when the case is closed. */
    @Nullable CaseCommand next() {
        var step = steps.poll();
        return step == null ? null : step.get();
    }

    /** A note that may be added at any time while members work in it. */
    CaseCommand note() {
        return note(new NoteId(EventIds.next()));
    }

    private void open() {
        then(() -> new InvestigationCommand.Submit(
                act(parties.agencyInvestigator),
                id,
                "ncic-2026-" + id.toString().substring(24),
                "Intrusion at a ministry",
                "Mail servers were entered.",
                List.of(new Offence(Offence.BUDAPEST_CONVENTION, "2")),
                Severity.HIGH,
                Tlp.AMBER));
        then(() -> new InvestigationCommand.Open(act(parties.supervisor), id));
        then(() -> new InvestigationCommand.AssignLead(act(parties.supervisor), id, parties.agency, parties.agreement));
        for (var participant : List.of(parties.police, parties.partner)) {
            then(() -> new InvestigationCommand.AdmitParticipant(
                    act(parties.supervisor), id, participant, parties.agreement));
        }
        assign(parties.agencySupervisor, parties.agencyInvestigator, MemberRole.LEAD_INVESTIGATOR);
        assign(parties.policeSupervisor, parties.policeInvestigator, MemberRole.INVESTIGATOR);
        assign(parties.partnerSupervisor, parties.partnerInvestigator, MemberRole.INVESTIGATOR);
    }

    private void ask(AssistanceRequestId request) {
        then(() -> new AssistanceRequestCommand.Submit(
                act(parties.agencyInvestigator),
                request,
                id,
                AssistanceKind.MALWARE_ANALYSIS,
                parties.partner,
                null,
                new ClauseBasis(parties.agreement, Parties.ASSISTANCE),
                new Particulars(Urgency.URGENT, "Servers were entered.", "The mail log.", "To find who did it.")));
        then(() -> new AssistanceRequestCommand.Transmit(act(parties.supervisor), request, null));
        then(() -> new AssistanceRequestCommand.Acknowledge(act(parties.partnerInvestigator), request, null));
        then(() -> new AssistanceRequestCommand.StartExecution(act(parties.partnerInvestigator), request, null));
        then(() -> new AssistanceRequestCommand.ReportResult(
                act(parties.partnerInvestigator), request, "A known loader.", null));
        then(() -> new AssistanceRequestCommand.Conclude(act(parties.agencyInvestigator), request));
    }

    private void close(SharedEvidence evidence) {
        then(() -> new InvestigationCommand.ProposeClosure(
                act(parties.agencyInvestigator),
                id,
                Determination.CONFIRMED,
                Disposition.REFERRED_FOR_PROSECUTION,
                "Charges are brought.",
                List.of(new ContinuedRelease(evidence.release, SharedEvidence.LATER, "the trial is to come"))));
        then(() -> new InvestigationCommand.Close(act(parties.deputy), id));
    }

    private void then(Supplier<CaseCommand> step) {
        steps.add(step);
    }

    private void notes(int count) {
        for (int i = 0; i < count; i++) {
            then(this::note);
        }
    }

    private CaseCommand note(NoteId note) {
        return new NoteCommand.Add(act(parties.agencyInvestigator), note, id, Centre.NOTE);
    }

    private void assign(Mandate supervisor, Mandate member, MemberRole role) {
        then(() -> new InvestigationCommand.AssignMember(act(supervisor), id, member.representative(), role));
    }

    private CaseCommand add(TaskId task, boolean mandatory) {
        return new TaskCommand.Add(
                act(parties.agencyInvestigator),
                task,
                id,
                "Image the servers",
                parties.agencyInvestigator.person(),
                SharedEvidence.LATER,
                mandatory);
    }
}
