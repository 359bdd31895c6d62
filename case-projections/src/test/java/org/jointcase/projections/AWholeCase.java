package org.jointcase.projections;

import static org.jointcase.ledger.SomeCommands.act;
import static org.jointcase.ledger.SomeCommands.supervisor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointcase.agreement.AgreementCommand;
import org.jointcase.agreement.DataCategory;
import org.jointcase.assistance.AssistanceKind;
import org.jointcase.assistance.AssistanceRequestCommand;
import org.jointcase.assistance.AssistanceRequestId;
import org.jointcase.assistance.LegalBasis;
import org.jointcase.assistance.RefusalGround;
import org.jointcase.exhibit.Acquisition;
import org.jointcase.exhibit.Content;
import org.jointcase.exhibit.ExhibitCommand;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.exhibit.ExhibitKind;
import org.jointcase.exhibit.Fate;
import org.jointcase.exhibit.FateKind;
import org.jointcase.exhibit.Finding;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.ContinuedRelease;
import org.jointcase.investigation.Determination;
import org.jointcase.investigation.Disposition;
import org.jointcase.investigation.InvestigationCommand;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.investigation.MemberRole;
import org.jointcase.ledger.AJointCase;
import org.jointcase.ledger.SomeCommands;
import org.jointcase.ledger.append.EventIds;
import org.jointcase.ledger.command.CommandSender;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.PersonId;
import org.jointcase.mandate.Role;
import org.jointcase.note.NoteCommand;
import org.jointcase.note.NoteId;
import org.jointcase.release.ReleaseCommand;
import org.jointcase.release.ReleaseId;
import org.jointcase.task.TaskCommand;
import org.jointcase.task.TaskId;

/** A joint case from its submission to its closing and beyond, by commands: everything that can happen happens in it. */
public final class AWholeCase {
    private static final String SHA256 = "ab".repeat(32);
    private static final LocalDate SOME_DAY = LocalDate.parse("2099-06-30");

    private final AJointCase joint;
    private final InvestigationId id;
    private final Mandate police;

    private AWholeCase(AJointCase joint) {
        this.joint = joint;
        id = joint.investigation;
        police = new Mandate(new PersonId(EventIds.next()), joint.police, false, Set.of(Role.INVESTIGATOR));
    }

    /** In a ledger where the centre was founded. */
    public static void happensIn(CommandSender commands) {
        var whole = new AWholeCase(AJointCase.in(commands));
        whole.people();
        whole.notesAndTasks();
        var release = whole.releases();
        whole.custody();
        whole.requests();
        whole.closing(release);
        whole.parties();
    }

    private void people() {
        assign(joint.policeSupervisor, police, MemberRole.INVESTIGATOR);
        var passing = new Mandate(new PersonId(EventIds.next()), joint.police, false, Set.of(Role.INVESTIGATOR));
        assign(joint.policeSupervisor, passing, MemberRole.EXHIBITS_OFFICER);
        joint.send(new InvestigationCommand.RemoveMember(
                act(joint.policeSupervisor), id, passing.person(), "busy elsewhere"));
        var declined = new InvestigationId(EventIds.next());
        joint.send(SomeCommands.submit(declined, joint.agencyInvestigator));
        joint.send(new InvestigationCommand.Decline(supervisor(), declined, "no offence"));
        var absorbed = new InvestigationId(EventIds.next());
        joint.send(SomeCommands.submit(absorbed, joint.agencyInvestigator));
        joint.send(new InvestigationCommand.Open(supervisor(), absorbed));
        joint.send(new InvestigationCommand.Absorb(supervisor(), absorbed, id, "the same complaint"));
    }

    private void notesAndTasks() {
        var note = new NoteId(EventIds.next());
        joint.send(new NoteCommand.Add(agency(), note, id, "It came through\nthe webmail, \\ \"quoted\"."));
        joint.send(new NoteCommand.Correct(agency(), note, "It came through the portal.", "misread"));
        var task = new TaskId(EventIds.next());
        joint.send(new TaskCommand.Add(agency(), task, id, "Image the servers", null, SOME_DAY, true));
        joint.send(new TaskCommand.Assign(agency(), task, joint.agencyInvestigator.person()));
        joint.send(new TaskCommand.Complete(agency(), task, "imaged"));
    }

    private ReleaseId releases() {
        var rejected = joint.proposeRelease();
        joint.send(new ReleaseCommand.Reject(supervisor(), rejected, "not needed"));
        joint.send(new ReleaseCommand.Withdraw(agency(), joint.proposeRelease(), "a slip"));
        var approved = joint.proposeRelease();
        rest();
        joint.send(joint.approve(approved));
        joint.send(new ReleaseCommand.Acknowledge(act(police), approved, Map.of(joint.exhibit, SHA256)));
        return approved;
    }

    private void rest() {
        joint.send(new InvestigationCommand.Suspend(supervisor(), id, "the court has stayed it"));
        joint.send(new InvestigationCommand.Resume(supervisor(), id, "the court has decided"));
    }

    private void custody() {
        offer();
        joint.send(new ExhibitCommand.RefuseTransfer(act(police), joint.exhibit, "not now"));
        offer();
        joint.send(new ExhibitCommand.AcceptTransfer(
                act(police), joint.exhibit, new Finding("cd".repeat(32), null, null)));
        decide(police, joint.exhibit, new Fate(FateKind.RETURNED, null, null, "The ministry", "R-7"));
        decide(
                joint.agencyInvestigator,
                collect(),
                new Fate(FateKind.RETAINED_UNTIL, SOME_DAY, "statute of limitations", null, null));
        decide(
                joint.agencyInvestigator,
                collect(),
                new Fate(FateKind.HANDED_TO_PROSECUTION, null, null, "The prosecutor", "P-1"));
    }

    private void requests() {
        var answered = ask();
        joint.send(new AssistanceRequestCommand.Return(supervisor(), answered, "unclear", null));
        joint.send(new AssistanceRequestCommand.Resubmit(agency(), answered, SomeEvents.particulars()));
        transmit(answered);
        joint.send(new AssistanceRequestCommand.Acknowledge(act(police), answered, null));
        joint.send(new AssistanceRequestCommand.StartExecution(act(police), answered, null));
        joint.send(new AssistanceRequestCommand.ReportResult(act(police), answered, "It is kept.", null));
        joint.send(new AssistanceRequestCommand.Conclude(agency(), answered));
        var refused = ask();
        rest();
        transmit(refused);
        joint.send(new AssistanceRequestCommand.Refuse(
                act(police), refused, RefusalGround.NOT_IN_POSSESSION, "nothing is there", null));
        joint.send(new AssistanceRequestCommand.Withdraw(agency(), ask(), "found elsewhere"));
    }

    private void closing(ReleaseId live) {
        proposeClosure(live);
        joint.send(new InvestigationCommand.ReturnClosure(supervisor(), id, "say more"));
        proposeClosure(live);
        joint.send(new InvestigationCommand.Close(supervisor(), id));
        joint.send(new InvestigationCommand.Reopen(supervisor(), id, "another server was entered"));
        joint.send(new InvestigationCommand.WithdrawParticipant(supervisor(), id, joint.police, "no longer"));
    }

    private void parties() {
        joint.send(joint.suspendAgreement());
        joint.send(joint.resumeAgreement());
        joint.send(new AgreementCommand.Terminate(supervisor(), joint.agreement, "it is over", SOME_DAY));
        joint.send(SomeCommands.suspend(joint.police));
        joint.send(SomeCommands.reinstate(joint.police));
    }

    private void assign(Mandate supervisor, Mandate member, MemberRole role) {
        joint.send(new InvestigationCommand.AssignMember(act(supervisor), id, member.representative(), role));
    }

    private void offer() {
        joint.send(new ExhibitCommand.OfferTransfer(
                agency(), joint.exhibit, police.representative(), "for examination", null));
    }

    private ExhibitId collect() {
        var exhibit = new ExhibitId(EventIds.next());
        var act = agency();
        joint.send(new ExhibitCommand.Collect(
                act,
                exhibit,
                id,
                ExhibitKind.DEVICE,
                "A telephone",
                DataCategory.TECHNICAL,
                Tlp.RED,
                Set.of(police.person(), joint.agencyInvestigator.person()),
                "The suspect",
                new Acquisition(act.happenedAt(), "An officer", "Manila", "seized", "a bag"),
                null,
                null,
                Content.item("S-0042", "screen broken")));
        return exhibit;
    }

    private void decide(Mandate custodian, ExhibitId exhibit, Fate fate) {
        joint.send(new ExhibitCommand.DecideFate(act(custodian), exhibit, fate, null));
    }

    private AssistanceRequestId ask() {
        var request = new AssistanceRequestId(EventIds.next());
        joint.send(new AssistanceRequestCommand.Submit(
                agency(),
                request,
                id,
                AssistanceKind.PRESERVATION,
                joint.police,
                new LegalBasis("Republic Act 10175", "13"),
                null,
                SomeEvents.particulars()));
        return request;
    }

    private void transmit(AssistanceRequestId request) {
        joint.send(new AssistanceRequestCommand.Transmit(supervisor(), request, null));
    }

    private void proposeClosure(ReleaseId live) {
        joint.send(new InvestigationCommand.ProposeClosure(
                agency(),
                id,
                Determination.CONFIRMED,
                Disposition.REFERRED_FOR_PROSECUTION,
                "Charges are brought.",
                List.of(new ContinuedRelease(live, SOME_DAY, "the trial is to come"))));
    }

    private Act agency() {
        return act(joint.agencyInvestigator);
    }
}
