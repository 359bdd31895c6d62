package org.jointcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.AnOrganisation.AGENCY;
import static org.jointcase.AnOrganisation.CENTRE;
import static org.jointcase.AnOrganisation.POLICE;
import static org.jointcase.mandate.Role.ADMINISTRATOR;
import static org.jointcase.mandate.Role.EXHIBITS_OFFICER;
import static org.jointcase.mandate.Role.INVESTIGATOR;
import static org.jointcase.mandate.Role.LIAISON;
import static org.jointcase.mandate.Role.SUPERVISOR;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jointcase.agreement.AgreementCommand;
import org.jointcase.assistance.AssistanceRequestCommand;
import org.jointcase.assistance.AssistanceRequestId;
import org.jointcase.exhibit.ExhibitCommand;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.exhibit.Fate;
import org.jointcase.exhibit.FateKind;
import org.jointcase.investigation.InvestigationCommand;
import org.jointcase.investigation.MemberRole;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.NotPermitted;
import org.jointcase.mandate.Role;
import org.jointcase.note.NoteCommand;
import org.jointcase.organisation.OrganisationCommand;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.release.ReleaseCommand;
import org.jointcase.task.TaskCommand;
import org.junit.jupiter.api.Test;

/** Who may ask what at all: every command, role and side against the table that was agreed. */
class CommandTableTest {
    private final Map<Class<?>, Set<String>> agreed = new HashMap<>();

    CommandTableTest() {
        of(CENTRE, EnumSet.of(ADMINISTRATOR), OrganisationCommand.FoundCentre.class, OrganisationCommand.Propose.class);
        of(
                CENTRE,
                EnumSet.of(SUPERVISOR),
                OrganisationCommand.Activate.class,
                OrganisationCommand.Suspend.class,
                OrganisationCommand.Reinstate.class,
                AgreementCommand.Draft.class,
                AgreementCommand.Suspend.class,
                AgreementCommand.Resume.class,
                AgreementCommand.Terminate.class,
                InvestigationCommand.Open.class,
                InvestigationCommand.Decline.class,
                InvestigationCommand.AssignLead.class,
                InvestigationCommand.AdmitParticipant.class,
                InvestigationCommand.WithdrawParticipant.class,
                InvestigationCommand.ReturnClosure.class,
                InvestigationCommand.Close.class,
                InvestigationCommand.Reopen.class,
                InvestigationCommand.Suspend.class,
                InvestigationCommand.Resume.class,
                InvestigationCommand.Absorb.class,
                ReleaseCommand.Approve.class,
                ReleaseCommand.Reject.class,
                AssistanceRequestCommand.Transmit.class,
                AssistanceRequestCommand.Return.class);
        ofAny(
                EnumSet.of(SUPERVISOR),
                AgreementCommand.Sign.class,
                InvestigationCommand.AssignMember.class,
                InvestigationCommand.RemoveMember.class);
        ofAny(EnumSet.of(INVESTIGATOR, SUPERVISOR), InvestigationCommand.ProposeClosure.class);
        ofAny(
                EnumSet.of(INVESTIGATOR, LIAISON),
                InvestigationCommand.Submit.class,
                ReleaseCommand.Propose.class,
                ReleaseCommand.Withdraw.class,
                ReleaseCommand.Acknowledge.class,
                AssistanceRequestCommand.Submit.class,
                AssistanceRequestCommand.Resubmit.class,
                AssistanceRequestCommand.Withdraw.class,
                AssistanceRequestCommand.Conclude.class,
                AssistanceRequestCommand.Acknowledge.class,
                AssistanceRequestCommand.StartExecution.class,
                AssistanceRequestCommand.ReportResult.class,
                AssistanceRequestCommand.Refuse.class);
        ofAny(
                EnumSet.of(INVESTIGATOR, EXHIBITS_OFFICER),
                NoteCommand.Add.class,
                NoteCommand.Correct.class,
                TaskCommand.Add.class,
                TaskCommand.Assign.class,
                TaskCommand.Complete.class,
                ExhibitCommand.Collect.class,
                ExhibitCommand.OfferTransfer.class,
                ExhibitCommand.AcceptTransfer.class,
                ExhibitCommand.RefuseTransfer.class,
                ExhibitCommand.DecideFate.class);
    }

    @Test
    void nobody_else_may() {
        var permitted = new HashMap<Class<?>, Set<String>>();
        for (var organisation : Set.of(CENTRE, AGENCY)) {
            for (var role : Role.values()) {
                var act = SomePeople.by(SomePeople.of(organisation, "somebody", role));
                SomeCommands.all(act).stream()
                        .filter(CommandTableTest::permitted)
                        .forEach(command -> permitted
                                .computeIfAbsent(command.getClass(), type -> new TreeSet<>())
                                .add(who(organisation, role)));
            }
        }

        assertThat(permitted).containsExactlyInAnyOrderEntriesOf(agreed);
    }

    @Test
    void in_the_custodians_stead_a_supervisor_and_nobody_else() {
        var fate = new Fate(FateKind.RETURNED, null, null, "recipient", "receipt");
        for (var role : Role.values()) {
            var actor = SomePeople.of(AGENCY, "somebody", role);
            var act = SomePeople.by(actor);
            var exhibit = new ExhibitId(actor.person().value());
            var receiver = SomePeople.representative(actor);

            assertThat(permitted(new ExhibitCommand.OfferTransfer(act, exhibit, receiver, "reason", "he is ill")))
                    .isEqualTo(role == SUPERVISOR);
            assertThat(permitted(new ExhibitCommand.DecideFate(act, exhibit, fate, "he is ill")))
                    .isEqualTo(role == SUPERVISOR);
        }
    }

    @Test
    void where_a_central_authority_is_registered_its_supervisor_transmits_too() {
        for (var role : Role.values()) {
            var act = SomePeople.by(SomePeople.of(AGENCY, "somebody", role));
            var request = new AssistanceRequestId(act.mandate().person().value());

            assertThat(permitted(new AssistanceRequestCommand.Transmit(act, request, AGENCY)))
                    .isEqualTo(role == SUPERVISOR);
            assertThat(permitted(new AssistanceRequestCommand.Return(act, request, "reason", AGENCY)))
                    .isEqualTo(role == SUPERVISOR);
            assertThat(permitted(new AssistanceRequestCommand.Transmit(act, request, POLICE)))
                    .isFalse();
        }
    }

    @Test
    void nobody_founds_a_centre_of_an_organisation_that_is_none() {
        var act = SomePeople.by(SomePeople.of(AGENCY, "administrator", ADMINISTRATOR));

        assertThat(permitted(new OrganisationCommand.FoundCentre(act, AGENCY, "agency", "Agency", "PH")))
                .isFalse();
    }

    @Test
    void nobody_assigns_the_member_of_another_organisation() {
        var command = new InvestigationCommand.AssignMember(
                SomePeople.by(SomePeople.CENTRE_SUPERVISOR),
                AnInvestigation.ID,
                SomePeople.representative(SomePeople.AGENCY_INVESTIGATOR),
                MemberRole.INVESTIGATOR);

        assertThat(permitted(command)).isFalse();
    }

    @SafeVarargs
    private void ofAny(EnumSet<Role> roles, Class<? extends CaseCommand>... commands) {
        of(CENTRE, roles, commands);
        of(AGENCY, roles, commands);
    }

    @SafeVarargs
    private void of(OrganisationId organisation, EnumSet<Role> roles, Class<? extends CaseCommand>... commands) {
        for (var command : commands) {
            roles.forEach(role ->
                    agreed.computeIfAbsent(command, type -> new TreeSet<>()).add(who(organisation, role)));
        }
    }

    private static boolean permitted(CaseCommand command) {
        try {
            command.permitted();
            return true;
        } catch (NotPermitted refusal) {
            return false;
        }
    }

    private static String who(OrganisationId organisation, Role role) {
        return role + (organisation.equals(CENTRE) ? " of the centre" : " of another");
    }
}
