package org.jointcase.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.AnInvestigation.ID;
import static org.jointcase.AnInvestigation.assigned;
import static org.jointcase.AnInvestigation.led;
import static org.jointcase.AnInvestigation.opened;
import static org.jointcase.AnInvestigation.submitted;
import static org.jointcase.AnOrganisation.AGENCY;
import static org.jointcase.AnOrganisation.POLICE;
import static org.jointcase.SomePeople.AGENCY_INVESTIGATOR;
import static org.jointcase.SomePeople.AGENCY_SUPERVISOR;
import static org.jointcase.SomePeople.CENTRE_INVESTIGATOR;
import static org.jointcase.SomePeople.CENTRE_SUPERVISOR;
import static org.jointcase.SomePeople.PARTNER_SUPERVISOR;
import static org.jointcase.SomePeople.POLICE_EXHIBITS;
import static org.jointcase.SomePeople.POLICE_INVESTIGATOR;
import static org.jointcase.SomePeople.POLICE_SUPERVISOR;
import static org.jointcase.SomePeople.TODAY;
import static org.jointcase.SomePeople.by;
import static org.jointcase.SomePeople.representative;
import static org.jointcase.investigation.InvestigationRule.A_MEMBER_IS_NOT_ASSIGNED_AGAIN;
import static org.jointcase.investigation.InvestigationRule.MEMBERS_COME_FROM_PARTICIPANTS;
import static org.jointcase.investigation.InvestigationRule.ONLY_AN_OPEN_CASE_IS_WORKED_ON;
import static org.jointcase.investigation.InvestigationRule.ONLY_A_MEMBER_IS_REMOVED;
import static org.jointcase.investigation.InvestigationRule.ONLY_HIS_ORGANISATION_REMOVES_A_MEMBER;
import static org.jointcase.investigation.InvestigationRule.THE_LEAD_INVESTIGATOR_COMES_FROM_THE_LEAD;
import static org.jointcase.investigation.MemberRole.EXHIBITS_OFFICER;
import static org.jointcase.investigation.MemberRole.INVESTIGATOR;
import static org.jointcase.investigation.MemberRole.LEAD_INVESTIGATOR;
import static org.jointcase.organisation.OrganisationRule.ONLY_AN_ACTIVE_ORGANISATION_ACTS;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jointcase.AnAgreement;
import org.jointcase.AnInvestigation;
import org.jointcase.AnOrganisation;
import org.jointcase.Facts;
import org.jointcase.Refused;
import org.jointcase.SomePeople;
import org.jointcase.investigation.InvestigationCommand.AssignMember;
import org.jointcase.investigation.InvestigationCommand.RemoveMember;
import org.jointcase.investigation.InvestigationEvent.MemberRemoved;
import org.jointcase.investigation.Participation.Member;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.NotPermitted;
import org.jointcase.mandate.NotVisible;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who works on a case. */
class MemberTest {
    private static final Mandate NEWCOMER = SomePeople.of(AGENCY, "newcomer");
    private static final OrganisationId STRANGER = AnOrganisation.id(0x299);

    private final Facts facts = Facts.of(
            AnOrganisation.allActive(),
            AnOrganisation.active(STRANGER, OrganisationKind.ACADEMIA),
            AnAgreement.inForce());
    private final FixtureConfiguration<Investigation> investigation = in(facts);

    @Nested
    class AssigningAMember {
        @Test
        void a_supervisor_assigns_a_member_of_his_own_organisation() {
            running()
                    .when(assign(AGENCY_SUPERVISOR, NEWCOMER, INVESTIGATOR))
                    .expectEvents(assigned(NEWCOMER, INVESTIGATOR));
        }

        @Test
        void not_one_of_another_organisation() {
            running().when(assign(POLICE_SUPERVISOR, NEWCOMER, INVESTIGATOR)).expectException(NotPermitted.class);
        }

        @Test
        void the_centre_assigns_its_own_people_without_taking_part() {
            running()
                    .when(assign(CENTRE_SUPERVISOR, CENTRE_INVESTIGATOR, INVESTIGATOR))
                    .expectEvents(assigned(CENTRE_INVESTIGATOR, INVESTIGATOR));
        }

        @Test
        void the_submitters_organisation_assigns_none_until_it_takes_part() {
            justOpened()
                    .when(assign(AGENCY_SUPERVISOR, NEWCOMER, INVESTIGATOR))
                    .expectException(Refused.by(MEMBERS_COME_FROM_PARTICIPANTS));
        }

        @Test
        void an_organisation_outside_is_not_told_that_the_case_is_there() {
            investigation
                    .given(submitted(), opened(), led(AGENCY))
                    .when(assign(POLICE_SUPERVISOR, POLICE_INVESTIGATOR, INVESTIGATOR))
                    .expectException(NotVisible.class);
        }

        @Test
        void a_later_lead_investigator_replaces_the_earlier() {
            running()
                    .when(assign(AGENCY_SUPERVISOR, NEWCOMER, LEAD_INVESTIGATOR))
                    .expectEvents(assigned(NEWCOMER, LEAD_INVESTIGATOR));
            var state = Facts.of(AnInvestigation.open(), assigned(NEWCOMER, LEAD_INVESTIGATOR))
                    .state(ID);
            assertThat(state.members())
                    .containsEntry(NEWCOMER.person(), new Member(AGENCY, LEAD_INVESTIGATOR))
                    .containsEntry(AGENCY_INVESTIGATOR.person(), new Member(AGENCY, INVESTIGATOR));
        }

        @Test
        void the_lead_investigator_comes_from_the_lead() {
            running()
                    .when(assign(POLICE_SUPERVISOR, POLICE_INVESTIGATOR, LEAD_INVESTIGATOR))
                    .expectException(Refused.by(THE_LEAD_INVESTIGATOR_COMES_FROM_THE_LEAD));
        }

        @Test
        void a_member_may_be_assigned_as_something_else() {
            running()
                    .when(assign(POLICE_SUPERVISOR, POLICE_EXHIBITS, INVESTIGATOR))
                    .expectEvents(assigned(POLICE_EXHIBITS, INVESTIGATOR));
        }

        @Test
        void not_again_as_the_same() {
            running()
                    .when(assign(POLICE_SUPERVISOR, POLICE_EXHIBITS, EXHIBITS_OFFICER))
                    .expectException(Refused.by(A_MEMBER_IS_NOT_ASSIGNED_AGAIN));
        }

        @Test
        void not_before_the_case_is_open() {
            investigation
                    .given(submitted())
                    .when(assign(CENTRE_SUPERVISOR, CENTRE_INVESTIGATOR, INVESTIGATOR))
                    .expectException(Refused.by(ONLY_AN_OPEN_CASE_IS_WORKED_ON));
        }

        @Test
        void not_by_a_suspended_organisation() {
            in(Facts.of(facts.events().get(), AnOrganisation.suspended(POLICE)))
                    .given(AnInvestigation.open())
                    .when(assign(POLICE_SUPERVISOR, POLICE_EXHIBITS, INVESTIGATOR))
                    .expectException(Refused.by(ONLY_AN_ACTIVE_ORGANISATION_ACTS));
        }

        private AssignMember assign(Mandate supervisor, Mandate member, MemberRole role) {
            return new AssignMember(by(supervisor, TODAY), ID, representative(member), role);
        }
    }

    @Nested
    class RemovingAMember {
        @Test
        void his_supervisor_removes_him_with_a_reason() {
            running()
                    .when(remove(POLICE_SUPERVISOR, POLICE_INVESTIGATOR))
                    .expectEvents(new MemberRemoved(ID, POLICE_INVESTIGATOR.person(), POLICE, "moved"));
        }

        @Test
        void the_supervisor_of_another_organisation_does_not() {
            running()
                    .when(remove(AGENCY_SUPERVISOR, POLICE_INVESTIGATOR))
                    .expectException(Refused.by(ONLY_HIS_ORGANISATION_REMOVES_A_MEMBER));
        }

        @Test
        void only_a_member_is_removed() {
            running().when(remove(AGENCY_SUPERVISOR, NEWCOMER)).expectException(Refused.by(ONLY_A_MEMBER_IS_REMOVED));
        }

        @Test
        void an_organisation_outside_is_not_told_that_the_case_is_there() {
            investigation
                    .given(submitted(), opened(), led(AGENCY))
                    .when(remove(PARTNER_SUPERVISOR, POLICE_INVESTIGATOR))
                    .expectException(NotVisible.class);
        }

        @Test
        void not_while_its_closure_is_decided() {
            running()
                    .andGiven(AnInvestigation.closureProposed())
                    .when(remove(POLICE_SUPERVISOR, POLICE_INVESTIGATOR))
                    .expectException(Refused.by(ONLY_AN_OPEN_CASE_IS_WORKED_ON));
        }

        private RemoveMember remove(Mandate supervisor, Mandate member) {
            return new RemoveMember(by(supervisor), ID, member.person(), "moved");
        }
    }

    private TestExecutor<Investigation> justOpened() {
        return investigation.given(submitted(), opened());
    }

    private TestExecutor<Investigation> running() {
        return investigation.given(AnInvestigation.open());
    }

    private static FixtureConfiguration<Investigation> in(Facts facts) {
        return new AggregateTestFixture<>(Investigation.class).registerInjectableResource(facts);
    }
}
