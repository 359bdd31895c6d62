package org.jointcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.AnAgreement.ASSISTANCE;
import static org.jointcase.AnAgreement.SHARING;
import static org.jointcase.AnExhibit.SHA256;
import static org.jointcase.AnOrganisation.AGENCY;
import static org.jointcase.AnOrganisation.CENTRE;
import static org.jointcase.AnOrganisation.PARTNER;
import static org.jointcase.AnOrganisation.POLICE;
import static org.jointcase.CaseFixture.given;
import static org.jointcase.SomePeople.AGENCY_INVESTIGATOR;
import static org.jointcase.SomePeople.AGENCY_SUPERVISOR;
import static org.jointcase.SomePeople.CENTRE_ADMINISTRATOR;
import static org.jointcase.SomePeople.CENTRE_DEPUTY;
import static org.jointcase.SomePeople.CENTRE_SUPERVISOR;
import static org.jointcase.SomePeople.PARTNER_INVESTIGATOR;
import static org.jointcase.SomePeople.PARTNER_LIAISON;
import static org.jointcase.SomePeople.PARTNER_SUPERVISOR;
import static org.jointcase.SomePeople.POLICE_EXHIBITS;
import static org.jointcase.SomePeople.POLICE_INVESTIGATOR;
import static org.jointcase.SomePeople.POLICE_SUPERVISOR;
import static org.jointcase.SomePeople.TODAY;
import static org.jointcase.SomePeople.by;
import static org.jointcase.exhibit.ExhibitRule.NO_HAND_OVER_WITHOUT_RELEASE;
import static org.jointcase.investigation.InvestigationRule.NO_CLOSURE_BEFORE_EVERY_FATE_IS_DECIDED;
import static org.jointcase.investigation.InvestigationRule.NO_CLOSURE_OVER_A_LIVE_RELEASE;
import static org.jointcase.investigation.InvestigationRule.NO_CLOSURE_WITH_A_MANDATORY_TASK_OPEN;
import static org.jointcase.investigation.InvestigationRule.NO_CLOSURE_WITH_A_REQUEST_FOR_ASSISTANCE_OPEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jointcase.agreement.AgreementCommand;
import org.jointcase.assistance.AssistanceRequestCommand;
import org.jointcase.exhibit.ExhibitCommand.AcceptTransfer;
import org.jointcase.exhibit.ExhibitCommand.DecideFate;
import org.jointcase.exhibit.ExhibitCommand.OfferTransfer;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.exhibit.Fate;
import org.jointcase.exhibit.FateKind;
import org.jointcase.exhibit.Finding;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.ContinuedRelease;
import org.jointcase.investigation.Determination;
import org.jointcase.investigation.Disposition;
import org.jointcase.investigation.InvestigationCommand;
import org.jointcase.investigation.InvestigationCommand.ProposeClosure;
import org.jointcase.investigation.MemberRole;
import org.jointcase.investigation.Offence;
import org.jointcase.investigation.Severity;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.Mandate;
import org.jointcase.note.NoteCommand;
import org.jointcase.note.NoteId;
import org.jointcase.organisation.OrganisationCommand;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationKind;
import org.jointcase.release.ReleaseCommand;
import org.jointcase.task.TaskCommand;
import org.jointcase.task.TaskId;
import org.junit.jupiter.api.Test;

/** One case from its submission to its closing, by commands alone. */
class JointInvestigationTest {
    private static final TaskId TASK = new TaskId(UUID.fromString("018f9a3c-0000-7000-8000-000000000801"));
    private static final NoteId NOTE = new NoteId(UUID.fromString("018f9a3c-0000-7000-8000-000000000802"));
    private static final AnExhibit SAMPLE = AnExhibit.file();
    private static final AnExhibit COPY =
            SAMPLE.collectedBy(POLICE_INVESTIGATOR).derivedFrom(SAMPLE);
    private static final ARelease RELEASE = ARelease.toPolice();

    private final CaseFixture caseFile = given();
    private final List<CaseEvent> ofTheCase = new ArrayList<>();

    @Test
    void from_submission_to_closing() {
        partiesAgree();
        theCaseIsOpened();
        evidenceIsSharedAndHandedOver();
        theCaseDoesNotCloseYet();
        assistanceIsGivenAndFatesAreDecided();
        theCaseIsClosed();

        assertThat(ofTheCase)
                .extracting(event -> event.getClass().getName().replaceFirst(".*\\.", ""))
                .containsExactly(
                        "InvestigationEvent$Submitted",
                        "InvestigationEvent$Opened",
                        "InvestigationEvent$LeadAssigned",
                        "InvestigationEvent$ParticipantAdmitted",
                        "InvestigationEvent$ParticipantAdmitted",
                        "InvestigationEvent$MemberAssigned",
                        "InvestigationEvent$MemberAssigned",
                        "InvestigationEvent$MemberAssigned",
                        "InvestigationEvent$MemberAssigned",
                        "NoteEvent$Added",
                        "TaskEvent$Added",
                        "TaskEvent$Assigned",
                        "InvestigationEvent$MandatoryTaskAdded",
                        "InvestigationEvent$ExhibitRegistered",
                        "ExhibitEvent$Collected",
                        "ReleaseEvent$Proposed",
                        "ReleaseEvent$Approved",
                        "InvestigationEvent$EvidenceShared",
                        "ReleaseEvent$ReceiptAcknowledged",
                        "InvestigationEvent$ExhibitRegistered",
                        "ExhibitEvent$Collected",
                        "ExhibitEvent$TransferOffered",
                        "ExhibitEvent$TransferAccepted",
                        "AssistanceRequestEvent$Submitted",
                        "InvestigationEvent$AssistanceRequested",
                        "TaskEvent$Completed",
                        "InvestigationEvent$MandatoryTaskCompleted",
                        "AssistanceRequestEvent$Transmitted",
                        "AssistanceRequestEvent$Acknowledged",
                        "AssistanceRequestEvent$ExecutionStarted",
                        "AssistanceRequestEvent$Executed",
                        "AssistanceRequestEvent$Concluded",
                        "InvestigationEvent$AssistanceConcluded",
                        "ExhibitEvent$Returned",
                        "InvestigationEvent$ExhibitFateDecided",
                        "ExhibitEvent$Retained",
                        "InvestigationEvent$ExhibitFateDecided",
                        "InvestigationEvent$ClosureProposed",
                        "InvestigationEvent$Closed");
    }

    private void partiesAgree() {
        happens(new OrganisationCommand.FoundCentre(by(CENTRE_ADMINISTRATOR), CENTRE, "ncic", "The centre", "PH"));
        joins(AGENCY, "agency", OrganisationKind.GOVERNMENT_AGENCY);
        joins(POLICE, "police", OrganisationKind.LAW_ENFORCEMENT);
        joins(PARTNER, "partner", OrganisationKind.PRIVATE_PARTNER);
        happens(new AgreementCommand.Draft(
                by(CENTRE_SUPERVISOR),
                AnAgreement.ID,
                "Joint investigations",
                Set.of(CENTRE, AGENCY, POLICE, PARTNER),
                AnAgreement.FROM,
                AnAgreement.TO,
                List.of(SHARING, ASSISTANCE)));
        for (var supervisor : List.of(CENTRE_SUPERVISOR, AGENCY_SUPERVISOR, POLICE_SUPERVISOR, PARTNER_SUPERVISOR)) {
            happens(new AgreementCommand.Sign(by(supervisor), AnAgreement.ID));
        }
    }

    private void theCaseIsOpened() {
        happens(new InvestigationCommand.Submit(
                by(AGENCY_INVESTIGATOR),
                AnInvestigation.ID,
                AnInvestigation.NUMBER,
                "Intrusion at a ministry",
                "Mail servers were entered.",
                List.of(new Offence(Offence.BUDAPEST_CONVENTION, "2")),
                Severity.HIGH,
                Tlp.AMBER));
        happens(new InvestigationCommand.Open(by(CENTRE_SUPERVISOR), AnInvestigation.ID));
        happens(new InvestigationCommand.AssignLead(by(CENTRE_SUPERVISOR), AnInvestigation.ID, AGENCY, AnAgreement.ID));
        for (var participant : List.of(POLICE, PARTNER)) {
            happens(new InvestigationCommand.AdmitParticipant(
                    by(CENTRE_SUPERVISOR), AnInvestigation.ID, participant, AnAgreement.ID));
        }
        isAssigned(AGENCY_SUPERVISOR, AGENCY_INVESTIGATOR, MemberRole.LEAD_INVESTIGATOR);
        isAssigned(POLICE_SUPERVISOR, POLICE_INVESTIGATOR, MemberRole.INVESTIGATOR);
        isAssigned(POLICE_SUPERVISOR, POLICE_EXHIBITS, MemberRole.EXHIBITS_OFFICER);
        isAssigned(PARTNER_SUPERVISOR, PARTNER_INVESTIGATOR, MemberRole.INVESTIGATOR);
        happens(new NoteCommand.Add(by(AGENCY_INVESTIGATOR), NOTE, AnInvestigation.ID, "Entered through webmail."));
        happens(new TaskCommand.Add(
                by(AGENCY_INVESTIGATOR),
                TASK,
                AnInvestigation.ID,
                "Image the servers",
                POLICE_INVESTIGATOR.person(),
                TODAY,
                true));
    }

    private void evidenceIsSharedAndHandedOver() {
        happens(SAMPLE.collect());
        caseFile.when(COPY.collect()).thenNotVisible();
        caseFile.when(offer(SAMPLE.id(), AGENCY_INVESTIGATOR, POLICE_EXHIBITS))
                .thenRefused(NO_HAND_OVER_WITHOUT_RELEASE);
        happens(RELEASE.propose());
        happens(new ReleaseCommand.Approve(by(CENTRE_SUPERVISOR), ARelease.ID));
        happens(new ReleaseCommand.Acknowledge(by(POLICE_INVESTIGATOR), ARelease.ID, Map.of(SAMPLE.id(), SHA256)));
        happens(COPY.collect());
        happens(offer(SAMPLE.id(), AGENCY_INVESTIGATOR, POLICE_EXHIBITS));
        happens(new AcceptTransfer(by(POLICE_EXHIBITS), SAMPLE.id(), new Finding(SHA256, null, null)));
    }

    private void theCaseDoesNotCloseYet() {
        happens(ARequest.toPolice().to(PARTNER).submit());
        caseFile.when(proposeClosure(List.of())).thenRefused(NO_CLOSURE_WITH_A_MANDATORY_TASK_OPEN);
        happens(new TaskCommand.Complete(by(POLICE_INVESTIGATOR), TASK, "imaged"));
        caseFile.when(proposeClosure(List.of())).thenRefused(NO_CLOSURE_WITH_A_REQUEST_FOR_ASSISTANCE_OPEN);
    }

    private void assistanceIsGivenAndFatesAreDecided() {
        happens(new AssistanceRequestCommand.Transmit(by(CENTRE_SUPERVISOR), ARequest.ID, null));
        happens(new AssistanceRequestCommand.Acknowledge(by(PARTNER_LIAISON), ARequest.ID, null));
        happens(new AssistanceRequestCommand.StartExecution(by(PARTNER_INVESTIGATOR), ARequest.ID, null));
        happens(new AssistanceRequestCommand.ReportResult(
                by(PARTNER_INVESTIGATOR), ARequest.ID, "A known loader.", null));
        happens(new AssistanceRequestCommand.Conclude(by(AGENCY_INVESTIGATOR), ARequest.ID));
        happens(new DecideFate(
                by(POLICE_EXHIBITS),
                SAMPLE.id(),
                new Fate(FateKind.RETURNED, null, null, "The ministry", "R-7"),
                null));
        caseFile.when(proposeClosure(List.of())).thenRefused(NO_CLOSURE_BEFORE_EVERY_FATE_IS_DECIDED);
        happens(new DecideFate(
                by(POLICE_INVESTIGATOR),
                COPY.id(),
                new Fate(FateKind.RETAINED_UNTIL, TODAY.plusYears(5), "statute of limitations", null, null),
                null));
    }

    private void theCaseIsClosed() {
        caseFile.when(proposeClosure(List.of())).thenRefused(NO_CLOSURE_OVER_A_LIVE_RELEASE);
        happens(proposeClosure(List.of(new ContinuedRelease(ARelease.ID, TODAY.plusYears(1), "the trial is to come"))));
        happens(new InvestigationCommand.Close(by(CENTRE_DEPUTY), AnInvestigation.ID));
    }

    private void joins(OrganisationId organisation, String code, OrganisationKind kind) {
        happens(new OrganisationCommand.Propose(by(CENTRE_ADMINISTRATOR), organisation, code, code, kind, "PH"));
        happens(new OrganisationCommand.Activate(by(CENTRE_SUPERVISOR), organisation));
    }

    private void isAssigned(Mandate supervisor, Mandate member, MemberRole role) {
        happens(new InvestigationCommand.AssignMember(
                by(supervisor), AnInvestigation.ID, member.representative(), role));
    }

    private static OfferTransfer offer(ExhibitId exhibit, Mandate custodian, Mandate receiver) {
        return new OfferTransfer(by(custodian), exhibit, receiver.representative(), "for examination", null);
    }

    private static ProposeClosure proposeClosure(List<ContinuedRelease> continued) {
        return new ProposeClosure(
                by(AGENCY_INVESTIGATOR),
                AnInvestigation.ID,
                Determination.CONFIRMED,
                Disposition.REFERRED_FOR_PROSECUTION,
                "Charges are brought.",
                continued);
    }

    private void happens(CaseCommand command) {
        var outcome = caseFile.when(command);
        assertThat(outcome.refusal()).as("%s", command).isNull();
        outcome.events().stream()
                .filter(event -> event.caseId().equals(AnInvestigation.ID.value()))
                .forEach(ofTheCase::add);
    }
}
