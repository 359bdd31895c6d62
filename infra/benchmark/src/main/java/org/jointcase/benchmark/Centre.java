package org.jointcase.benchmark;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationCommand;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.investigation.MemberRole;
import org.jointcase.investigation.Offence;
import org.jointcase.investigation.Severity;
import org.jointcase.ledger.append.EventIds;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.PersonId;
import org.jointcase.mandate.Role;
import org.jointcase.note.NoteCommand;
import org.jointcase.note.NoteId;
import org.jointcase.organisation.OrganisationCommand;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.task.TaskCommand;
import org.jointcase.task.TaskId;

/** The centre's people and what they do. */
final class Centre {
    static final String NOTE = "The mail server of the ministry was seen to answer on port 8443. ".repeat(4);

    private final OrganisationId id = new OrganisationId(EventIds.next());
    private final Mandate administrator = mandate(Role.ADMINISTRATOR);
    private final Mandate supervisor = mandate(Role.SUPERVISOR);
    private final Mandate investigator = mandate(Role.INVESTIGATOR);

    void found(CommandTarget target) {
        target.send(new OrganisationCommand.FoundCentre(act(administrator), id, "ncic", "The centre", "PH"));
    }

    /** A case that the centre leads, open, its investigator assigned. */
    InvestigationId open(CommandTarget target) {
        var investigation = new InvestigationId(EventIds.next());
        target.send(new InvestigationCommand.Submit(
                act(investigator),
                investigation,
                "ncic-2026-" + investigation.toString().substring(24),
                "A case",
                "What happened",
                List.of(new Offence(Offence.BUDAPEST_CONVENTION, "2")),
                Severity.HIGH,
                Tlp.AMBER));
        target.send(new InvestigationCommand.Open(act(supervisor), investigation));
        target.send(new InvestigationCommand.AssignLead(act(supervisor), investigation, id, null));
        target.send(new InvestigationCommand.AssignMember(
                act(supervisor), investigation, investigator.representative(), MemberRole.LEAD_INVESTIGATOR));
        return investigation;
    }

    CaseCommand addNote(InvestigationId investigation) {
        return new NoteCommand.Add(act(investigator), new NoteId(EventIds.next()), investigation, NOTE);
    }

    /** Writes the investigation as well as the task. */
    CaseCommand addMandatoryTask(InvestigationId investigation) {
        return new TaskCommand.Add(
                act(investigator), new TaskId(EventIds.next()), investigation, "Ask the registry", null, null, true);
    }

    Mandate investigator() {
        return investigator;
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private Act act(Mandate mandate) {
        var now = now();
        return new Act(mandate, now, LocalDate.ofInstant(now, LedgerNode.ZONE), now, null);
    }

    private Mandate mandate(Role role) {
        return new Mandate(new PersonId(EventIds.next()), id, true, Set.of(role));
    }
}
