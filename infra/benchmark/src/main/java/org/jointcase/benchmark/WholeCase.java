package org.jointcase.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jointcase.agreement.AgreementId;
import org.jointcase.agreement.DataCategory;
import org.jointcase.agreement.Purpose;
import org.jointcase.assistance.AssistanceKind;
import org.jointcase.assistance.AssistanceOutcome;
import org.jointcase.assistance.AssistanceRequestEvent;
import org.jointcase.assistance.AssistanceRequestId;
import org.jointcase.assistance.LegalBasis;
import org.jointcase.assistance.Particulars;
import org.jointcase.assistance.Urgency;
import org.jointcase.exhibit.Acquisition;
import org.jointcase.exhibit.Content;
import org.jointcase.exhibit.ExhibitEvent;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.exhibit.ExhibitKind;
import org.jointcase.exhibit.FateKind;
import org.jointcase.handling.Handling;
import org.jointcase.handling.HandlingCode;
import org.jointcase.handling.Pap;
import org.jointcase.handling.SourceEvaluation;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.Determination;
import org.jointcase.investigation.Disposition;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.investigation.MemberRole;
import org.jointcase.investigation.Offence;
import org.jointcase.investigation.Severity;
import org.jointcase.ledger.append.Draft;
import org.jointcase.ledger.append.EventIds;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.PersonId;
import org.jointcase.note.NoteEvent;
import org.jointcase.note.NoteId;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.release.ReleaseEvent;
import org.jointcase.release.ReleaseId;
import org.jointcase.task.TaskEvent;
import org.jointcase.task.TaskId;

/** A case from its submission to its closing, with objects of every kind: what read models are rebuilt from. */
final class WholeCase {
    private static final int NOTES = 10;
    private static final int TASKS = 3;
    private static final int EXHIBITS = 5;
    private static final AgreementId AGREEMENT = new AgreementId(new UUID(7, 1));
    private static final OrganisationId OTHER = new OrganisationId(new UUID(7, 2));
    private static final PersonId RECEIVER = new PersonId(new UUID(7, 3));

    private final InvestigationId id = new InvestigationId(EventIds.next());
    private final PersonId person;
    private final OrganisationId organisation;
    private final List<CaseEvent> events = new ArrayList<>();

    private WholeCase(Mandate by) {
        person = by.person();
        organisation = by.organisation();
    }

    /** What happens in one more case, to be appended at once. */
    static List<Draft> drafts(DirectAppends appends) {
        var sequences = new HashMap<UUID, Long>();
        return new WholeCase(appends.by())
                .events().stream()
                        .map(event -> appends.draft(
                                event, sequences.merge(event.aggregateId(), 0L, (last, zero) -> last + 1)))
                        .toList();
    }

    private List<CaseEvent> events() {
        begins();
        for (int i = 0; i < NOTES; i++) {
            events.add(new NoteEvent.Added(new NoteId(EventIds.next()), id, Centre.NOTE, organisation));
        }
        for (int i = 0; i < TASKS; i++) {
            isDone(new TaskId(EventIds.next()));
        }
        var exhibits = IntStream.range(0, EXHIBITS)
                .mapToObj(i -> new ExhibitId(EventIds.next()))
                .toList();
        exhibits.forEach(this::isCollected);
        isReleased(exhibits.getFirst());
        isAsked();
        exhibits.forEach(this::isReturned);
        events.add(new InvestigationEvent.ClosureProposed(
                id, Determination.CONFIRMED, Disposition.REFERRED_FOR_PROSECUTION, "It is over", List.of(), person));
        events.add(new InvestigationEvent.Closed(id, Determination.CONFIRMED, Disposition.REFERRED_FOR_PROSECUTION));
        return events;
    }

    private void begins() {
        events.add(new InvestigationEvent.Submitted(
                id,
                "ncic-2026-" + id.toString().substring(24),
                "A case",
                Centre.NOTE,
                List.of(new Offence(Offence.BUDAPEST_CONVENTION, "2")),
                Severity.HIGH,
                Tlp.AMBER,
                person,
                organisation));
        events.add(new InvestigationEvent.Opened(id));
        events.add(new InvestigationEvent.LeadAssigned(id, organisation, null));
        events.add(new InvestigationEvent.ParticipantAdmitted(id, OTHER, AGREEMENT));
        events.add(new InvestigationEvent.MemberAssigned(id, person, organisation, MemberRole.LEAD_INVESTIGATOR));
        events.add(new InvestigationEvent.MemberAssigned(id, RECEIVER, OTHER, MemberRole.INVESTIGATOR));
    }

    private void isDone(TaskId task) {
        events.add(new TaskEvent.Added(task, id, "Ask the registry", null, true, organisation));
        events.add(new TaskEvent.Assigned(task, id, person, organisation));
        events.add(new InvestigationEvent.MandatoryTaskAdded(id, task));
        events.add(new TaskEvent.Completed(task, id, null));
        events.add(new InvestigationEvent.MandatoryTaskCompleted(id, task));
    }

    private void isCollected(ExhibitId exhibit) {
        var number = "ncic-2026-" + exhibit.toString().substring(24);
        var now = Centre.now();
        events.add(new InvestigationEvent.ExhibitRegistered(id, exhibit, number));
        events.add(new ExhibitEvent.Collected(
                exhibit,
                id,
                number,
                ExhibitKind.LOG,
                "The mail server's log",
                DataCategory.TRAFFIC,
                Tlp.AMBER,
                Set.of(),
                "The provider",
                new Acquisition(now, "A technician", "Manila", "copied", "cp 9.4"),
                null,
                null,
                exhibit,
                Content.file("mail.log", 4_096, "a".repeat(64), "b".repeat(128)),
                organisation,
                person,
                organisation,
                now));
        events.add(new ExhibitEvent.TransferOffered(exhibit, id, RECEIVER, organisation, "For analysis", null, now));
        events.add(new ExhibitEvent.TransferAccepted(
                exhibit, id, RECEIVER, organisation, "a".repeat(64), null, null, now));
    }

    private void isReleased(ExhibitId exhibit) {
        var release = new ReleaseId(EventIds.next());
        var handling = new Handling(Tlp.AMBER, Pap.AMBER, HandlingCode.H1, SourceEvaluation.A, 1);
        events.add(new ReleaseEvent.Proposed(
                release,
                id,
                Set.of(exhibit),
                organisation,
                OTHER,
                Set.of(),
                AGREEMENT,
                "5.1",
                Purpose.INVESTIGATION,
                handling,
                person));
        events.add(new ReleaseEvent.Approved(release, id));
        events.add(new InvestigationEvent.EvidenceShared(id, release, organisation, OTHER, Set.of(), Set.of(exhibit)));
        events.add(new ReleaseEvent.ReceiptAcknowledged(release, id, Map.of(exhibit, "a".repeat(64)), Set.of()));
    }

    private void isAsked() {
        var request = new AssistanceRequestId(EventIds.next());
        var particulars = new Particulars(Urgency.URGENT, "The facts", "The mailbox", "It is deleted soon");
        events.add(new AssistanceRequestEvent.Submitted(
                request,
                id,
                AssistanceKind.PRESERVATION,
                organisation,
                OTHER,
                false,
                new LegalBasis(Offence.BUDAPEST_CONVENTION, "16"),
                null,
                particulars,
                person));
        events.add(new InvestigationEvent.AssistanceRequested(id, request, organisation, OTHER));
        events.add(new AssistanceRequestEvent.Transmitted(request, id, organisation, LocalDate.of(2099, 12, 31)));
        events.add(new AssistanceRequestEvent.Acknowledged(request, id, null));
        events.add(new AssistanceRequestEvent.ExecutionStarted(request, id, null));
        events.add(new AssistanceRequestEvent.Executed(request, id, "It is kept", null));
        events.add(new AssistanceRequestEvent.Concluded(request, id));
        events.add(new InvestigationEvent.AssistanceConcluded(id, request, AssistanceOutcome.CONCLUDED));
    }

    private void isReturned(ExhibitId exhibit) {
        events.add(new ExhibitEvent.Returned(exhibit, id, "The owner", "R-1", null, Centre.now()));
        events.add(new InvestigationEvent.ExhibitFateDecided(id, exhibit, FateKind.RETURNED));
    }
}
