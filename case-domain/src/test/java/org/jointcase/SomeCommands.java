package org.jointcase;

import static org.jointcase.AnOrganisation.AGENCY;
import static org.jointcase.AnOrganisation.CENTRE;
import static org.jointcase.AnOrganisation.POLICE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointcase.agreement.AgreementCommand;
import org.jointcase.agreement.DataCategory;
import org.jointcase.agreement.Purpose;
import org.jointcase.assistance.AssistanceKind;
import org.jointcase.assistance.AssistanceRequestCommand;
import org.jointcase.assistance.AssistanceRequestId;
import org.jointcase.assistance.LegalBasis;
import org.jointcase.assistance.Particulars;
import org.jointcase.assistance.RefusalGround;
import org.jointcase.assistance.Urgency;
import org.jointcase.exhibit.Acquisition;
import org.jointcase.exhibit.Content;
import org.jointcase.exhibit.ExhibitCommand;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.exhibit.ExhibitKind;
import org.jointcase.exhibit.Fate;
import org.jointcase.exhibit.FateKind;
import org.jointcase.exhibit.Finding;
import org.jointcase.handling.Handling;
import org.jointcase.handling.HandlingCode;
import org.jointcase.handling.Pap;
import org.jointcase.handling.SourceEvaluation;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.Determination;
import org.jointcase.investigation.Disposition;
import org.jointcase.investigation.InvestigationCommand;
import org.jointcase.investigation.MemberRole;
import org.jointcase.investigation.Offence;
import org.jointcase.investigation.Severity;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.Representative;
import org.jointcase.note.NoteCommand;
import org.jointcase.note.NoteId;
import org.jointcase.organisation.OrganisationCommand;
import org.jointcase.organisation.OrganisationKind;
import org.jointcase.release.ReleaseCommand;
import org.jointcase.release.ReleaseId;
import org.jointcase.task.TaskCommand;
import org.jointcase.task.TaskId;

/** One well-formed command of each type; where a person is assigned, the actor himself. */
public final class SomeCommands {
    private static final UUID ID = UUID.fromString("018f9a3c-0000-7000-8000-000000000a01");
    private static final ExhibitId EXHIBIT = new ExhibitId(ID);
    private static final String SHA_256 = "0".repeat(64);
    private static final Particulars PARTICULARS = new Particulars(Urgency.ROUTINE, "facts", "data", "necessity");

    private SomeCommands() {}

    public static List<CaseCommand> all(Act act) {
        return Stream.of(
                        organisations(act),
                        agreements(act),
                        investigations(act),
                        exhibits(act),
                        releases(act),
                        requests(act),
                        notesAndTasks(act))
                .flatMap(List::stream)
                .toList();
    }

    private static List<CaseCommand> organisations(Act act) {
        return List.of(
                new OrganisationCommand.FoundCentre(act, CENTRE, "ncic", "Centre", "PH"),
                new OrganisationCommand.Propose(act, AGENCY, "agency", "Agency", OrganisationKind.ACADEMIA, "PH"),
                new OrganisationCommand.Activate(act, AGENCY),
                new OrganisationCommand.Suspend(act, AGENCY, "reason"),
                new OrganisationCommand.Reinstate(act, AGENCY, "reason"));
    }

    private static List<CaseCommand> agreements(Act act) {
        var id = AnAgreement.ID;
        return List.of(
                new AgreementCommand.Draft(
                        act,
                        id,
                        "title",
                        Set.of(CENTRE, AGENCY),
                        AnAgreement.FROM,
                        AnAgreement.TO,
                        List.of(AnAgreement.SHARING)),
                new AgreementCommand.Sign(act, id),
                new AgreementCommand.Suspend(act, id, "reason"),
                new AgreementCommand.Resume(act, id, "reason"),
                new AgreementCommand.Terminate(act, id, "reason", AnAgreement.TO));
    }

    private static List<CaseCommand> investigations(Act act) {
        var id = AnInvestigation.ID;
        return List.of(
                new InvestigationCommand.Submit(
                        act,
                        id,
                        AnInvestigation.NUMBER,
                        "title",
                        "summary",
                        List.of(new Offence(Offence.BUDAPEST_CONVENTION, "2")),
                        Severity.LOW,
                        Tlp.GREEN),
                new InvestigationCommand.Open(act, id),
                new InvestigationCommand.Decline(act, id, "reason"),
                new InvestigationCommand.AssignLead(act, id, AGENCY, AnAgreement.ID),
                new InvestigationCommand.AdmitParticipant(act, id, POLICE, AnAgreement.ID),
                new InvestigationCommand.WithdrawParticipant(act, id, POLICE, "reason"),
                new InvestigationCommand.AssignMember(act, id, actor(act), MemberRole.INVESTIGATOR),
                new InvestigationCommand.RemoveMember(act, id, actor(act).person(), "reason"),
                new InvestigationCommand.ProposeClosure(
                        act, id, Determination.BLOCKED, Disposition.DUPLICATE, "summary", List.of()),
                new InvestigationCommand.ReturnClosure(act, id, "reason"),
                new InvestigationCommand.Close(act, id),
                new InvestigationCommand.Reopen(act, id, "facts"),
                new InvestigationCommand.Suspend(act, id, "reason"),
                new InvestigationCommand.Resume(act, id, "reason"),
                new InvestigationCommand.Absorb(act, id, AnInvestigation.ANOTHER, "reason"));
    }

    private static List<CaseCommand> exhibits(Act act) {
        return List.of(
                new ExhibitCommand.Collect(
                        act,
                        EXHIBIT,
                        AnInvestigation.ID,
                        ExhibitKind.LOG,
                        "description",
                        DataCategory.TECHNICAL,
                        Tlp.GREEN,
                        Set.of(),
                        "source",
                        new Acquisition(act.happenedAt(), "by", null, null, null),
                        null,
                        null,
                        Content.file("a.log", 1, SHA_256, SHA_256 + SHA_256)),
                new ExhibitCommand.OfferTransfer(act, EXHIBIT, actor(act), "reason", null),
                new ExhibitCommand.AcceptTransfer(act, EXHIBIT, new Finding(SHA_256, null, null)),
                new ExhibitCommand.RefuseTransfer(act, EXHIBIT, "reason"),
                new ExhibitCommand.DecideFate(
                        act, EXHIBIT, new Fate(FateKind.RETURNED, null, null, "recipient", "receipt"), null));
    }

    private static List<CaseCommand> releases(Act act) {
        var id = new ReleaseId(ID);
        return List.of(
                new ReleaseCommand.Propose(
                        act,
                        id,
                        AnInvestigation.ID,
                        Set.of(EXHIBIT),
                        POLICE,
                        Set.of(),
                        AnAgreement.ID,
                        "4.1",
                        Purpose.INVESTIGATION,
                        new Handling(Tlp.AMBER, Pap.AMBER, HandlingCode.H0, SourceEvaluation.A, 1)),
                new ReleaseCommand.Approve(act, id),
                new ReleaseCommand.Reject(act, id, "reason"),
                new ReleaseCommand.Withdraw(act, id, "reason"),
                new ReleaseCommand.Acknowledge(act, id, Map.of(EXHIBIT, SHA_256)));
    }

    private static List<CaseCommand> requests(Act act) {
        var id = new AssistanceRequestId(ID);
        return List.of(
                new AssistanceRequestCommand.Submit(
                        act,
                        id,
                        AnInvestigation.ID,
                        AssistanceKind.PRESERVATION,
                        POLICE,
                        new LegalBasis(LegalBasis.BUDAPEST_CONVENTION, "16"),
                        null,
                        PARTICULARS),
                new AssistanceRequestCommand.Transmit(act, id, null),
                new AssistanceRequestCommand.Return(act, id, "reason", null),
                new AssistanceRequestCommand.Resubmit(act, id, PARTICULARS),
                new AssistanceRequestCommand.Acknowledge(act, id, null),
                new AssistanceRequestCommand.StartExecution(act, id, null),
                new AssistanceRequestCommand.ReportResult(act, id, "result", null),
                new AssistanceRequestCommand.Refuse(act, id, RefusalGround.OTHER, "reason", null),
                new AssistanceRequestCommand.Withdraw(act, id, "reason"),
                new AssistanceRequestCommand.Conclude(act, id));
    }

    private static List<CaseCommand> notesAndTasks(Act act) {
        var note = new NoteId(ID);
        var task = new TaskId(ID);
        return List.of(
                new NoteCommand.Add(act, note, AnInvestigation.ID, "text"),
                new NoteCommand.Correct(act, note, "text", null),
                new TaskCommand.Add(act, task, AnInvestigation.ID, "title", null, null, false),
                new TaskCommand.Assign(act, task, actor(act).person()),
                new TaskCommand.Complete(act, task, null));
    }

    private static Representative actor(Act act) {
        return SomePeople.representative(act.mandate());
    }
}
