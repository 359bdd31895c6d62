package org.jointcase.ledger;

import static org.jointcase.ledger.SomeCommands.act;
import static org.jointcase.ledger.SomeCommands.attempt;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jointcase.agreement.AgreementCommand;
import org.jointcase.agreement.AgreementId;
import org.jointcase.agreement.Clause;
import org.jointcase.agreement.DataCategory;
import org.jointcase.agreement.Direction;
import org.jointcase.agreement.Purpose;
import org.jointcase.agreement.Subject;
import org.jointcase.exhibit.Acquisition;
import org.jointcase.exhibit.Content;
import org.jointcase.exhibit.ExhibitCommand;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.exhibit.ExhibitKind;
import org.jointcase.handling.Handling;
import org.jointcase.handling.HandlingCode;
import org.jointcase.handling.Pap;
import org.jointcase.handling.SourceEvaluation;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationCommand;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.investigation.MemberRole;
import org.jointcase.ledger.append.EventIds;
import org.jointcase.ledger.command.CommandSender;
import org.jointcase.ledger.command.Receipt;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.PersonId;
import org.jointcase.mandate.Role;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.release.ReleaseCommand;
import org.jointcase.release.ReleaseId;

/** A case of agency and police under an agreement with the centre, made by commands; the agency holds one exhibit. */
public final class AJointCase {
    public final OrganisationId agency = new OrganisationId(EventIds.next());
    public final OrganisationId police = new OrganisationId(EventIds.next());
    public final AgreementId agreement = new AgreementId(EventIds.next());
    public final InvestigationId investigation = new InvestigationId(EventIds.next());
    public final ExhibitId exhibit = new ExhibitId(EventIds.next());
    public final Mandate agencySupervisor = of(agency, Role.SUPERVISOR);
    public final Mandate agencyInvestigator = of(agency, Role.INVESTIGATOR);
    public final Mandate policeSupervisor = of(police, Role.SUPERVISOR);
    private final CommandSender commands;

    private AJointCase(CommandSender commands) {
        this.commands = commands;
    }

    /** In a ledger where the centre was founded. */
    public static AJointCase in(CommandSender commands) {
        var made = new AJointCase(commands);
        made.signAgreement();
        made.open();
        made.collect();
        return made;
    }

    public ReleaseId proposeRelease() {
        var release = new ReleaseId(EventIds.next());
        send(new ReleaseCommand.Propose(
                act(agencyInvestigator),
                release,
                investigation,
                Set.of(exhibit),
                police,
                Set.of(),
                agreement,
                "4.1",
                Purpose.INVESTIGATION,
                new Handling(Tlp.AMBER, Pap.AMBER, HandlingCode.H1, SourceEvaluation.A, 1)));
        return release;
    }

    public CaseCommand approve(ReleaseId release) {
        return new ReleaseCommand.Approve(SomeCommands.supervisor(), release);
    }

    public CaseCommand suspendAgreement() {
        return new AgreementCommand.Suspend(SomeCommands.supervisor(), agreement, "suspended in a test");
    }

    public CaseCommand resumeAgreement() {
        return new AgreementCommand.Resume(SomeCommands.supervisor(), agreement, "resumed in a test");
    }

    public Receipt send(CaseCommand command) {
        return commands.send(command, attempt());
    }

    private void signAgreement() {
        for (var party : List.of(agency, police)) {
            send(SomeCommands.propose(party));
            send(SomeCommands.activate(party));
        }
        send(new AgreementCommand.Draft(
                SomeCommands.supervisor(),
                agreement,
                "Joint investigations",
                Set.of(SomeCommands.CENTRE, agency, police),
                LocalDate.parse("2020-01-01"),
                LocalDate.parse("2099-12-31"),
                List.of(new Clause(
                        "4.1",
                        Subject.INTELLIGENCE_SHARING,
                        Direction.BETWEEN_PARTIES,
                        Set.of(Purpose.INVESTIGATION),
                        Set.of(DataCategory.TECHNICAL),
                        Tlp.AMBER,
                        true,
                        null,
                        null))));
        for (var signer : List.of(SomeCommands.supervisor().mandate(), agencySupervisor, policeSupervisor)) {
            send(new AgreementCommand.Sign(act(signer), agreement));
        }
    }

    private void open() {
        send(SomeCommands.submit(investigation, agencyInvestigator));
        send(new InvestigationCommand.Open(SomeCommands.supervisor(), investigation));
        send(new InvestigationCommand.AssignLead(SomeCommands.supervisor(), investigation, agency, agreement));
        send(new InvestigationCommand.AdmitParticipant(SomeCommands.supervisor(), investigation, police, agreement));
        send(new InvestigationCommand.AssignMember(
                act(agencySupervisor),
                investigation,
                agencyInvestigator.representative(),
                MemberRole.LEAD_INVESTIGATOR));
    }

    private void collect() {
        var act = act(agencyInvestigator);
        send(new ExhibitCommand.Collect(
                act,
                exhibit,
                investigation,
                ExhibitKind.LOG,
                "A mail server's log",
                DataCategory.TECHNICAL,
                Tlp.AMBER,
                Set.of(),
                "The ministry",
                new Acquisition(act.happenedAt(), "The first responder", null, null, null),
                null,
                null,
                Content.file("mail.log", 4096, "ab".repeat(32), "ef".repeat(64))));
    }

    private static Mandate of(OrganisationId organisation, Role role) {
        return new Mandate(new PersonId(EventIds.next()), organisation, false, Set.of(role));
    }
}
