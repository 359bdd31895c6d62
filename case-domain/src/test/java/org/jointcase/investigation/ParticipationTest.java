package org.jointcase.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.AnAgreement.TO;
import static org.jointcase.AnInvestigation.ID;
import static org.jointcase.AnInvestigation.joined;
import static org.jointcase.AnInvestigation.led;
import static org.jointcase.AnInvestigation.opened;
import static org.jointcase.AnInvestigation.submitted;
import static org.jointcase.AnOrganisation.AGENCY;
import static org.jointcase.AnOrganisation.CENTRE;
import static org.jointcase.AnOrganisation.FOREIGN;
import static org.jointcase.AnOrganisation.PARTNER;
import static org.jointcase.AnOrganisation.POLICE;
import static org.jointcase.SomePeople.AGENCY_INVESTIGATOR;
import static org.jointcase.SomePeople.AGENCY_SUPERVISOR;
import static org.jointcase.SomePeople.CENTRE_SUPERVISOR;
import static org.jointcase.SomePeople.POLICE_INVESTIGATOR;
import static org.jointcase.SomePeople.by;
import static org.jointcase.investigation.InvestigationRule.A_PARTICIPANT_IS_NOT_ADMITTED_AGAIN;
import static org.jointcase.investigation.InvestigationRule.NOBODY_DECIDES_ON_A_CASE_HE_SUBMITTED;
import static org.jointcase.investigation.InvestigationRule.NO_PARTICIPATION_WITHOUT_AN_AGREEMENT_IN_FORCE;
import static org.jointcase.investigation.InvestigationRule.NO_PARTNER_OR_FOREIGN_AUTHORITY_LEADS;
import static org.jointcase.investigation.InvestigationRule.ONLY_AN_ACTIVE_ORGANISATION_TAKES_PART;
import static org.jointcase.investigation.InvestigationRule.ONLY_AN_OPEN_CASE_IS_WORKED_ON;
import static org.jointcase.investigation.InvestigationRule.ONLY_A_PARTICIPANT_IS_WITHDRAWN;
import static org.jointcase.investigation.InvestigationRule.ONLY_A_PARTY_TO_THE_AGREEMENT_TAKES_PART;
import static org.jointcase.investigation.InvestigationRule.THE_CENTRE_TAKES_PART_WITHOUT_AN_AGREEMENT;
import static org.jointcase.investigation.InvestigationRule.THE_LEAD_IS_NOT_ASSIGNED_AGAIN;
import static org.jointcase.investigation.InvestigationRule.THE_LEAD_IS_NOT_WITHDRAWN;
import static org.jointcase.investigation.MemberRole.INVESTIGATOR;
import static org.jointcase.investigation.MemberRole.LEAD_INVESTIGATOR;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jointcase.AnAgreement;
import org.jointcase.AnInvestigation;
import org.jointcase.AnOrganisation;
import org.jointcase.Facts;
import org.jointcase.Refused;
import org.jointcase.SomePeople;
import org.jointcase.agreement.AgreementEvent.Suspended;
import org.jointcase.agreement.AgreementId;
import org.jointcase.investigation.InvestigationCommand.AdmitParticipant;
import org.jointcase.investigation.InvestigationCommand.AssignLead;
import org.jointcase.investigation.InvestigationCommand.WithdrawParticipant;
import org.jointcase.investigation.InvestigationEvent.LeadAssigned;
import org.jointcase.investigation.InvestigationEvent.ParticipantAdmitted;
import org.jointcase.investigation.InvestigationEvent.ParticipantWithdrawn;
import org.jointcase.investigation.Participation.Member;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.NotPermitted;
import org.jointcase.mandate.NotVisible;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who leads a case and who takes part in it. */
class ParticipationTest {
    private static final OrganisationId STRANGER = AnOrganisation.id(0x299);

    private final Facts facts = Facts.of(
            AnOrganisation.allActive(),
            AnOrganisation.active(STRANGER, OrganisationKind.ACADEMIA),
            AnAgreement.inForce());
    private final FixtureConfiguration<Investigation> investigation = in(facts);

    @Nested
    class AssigningTheLead {
        @Test
        void a_party_to_an_agreement_in_force_leads() {
            justOpened().when(lead(AGENCY, AnAgreement.ID)).expectEvents(led(AGENCY));
        }

        @Test
        void the_centre_leads_without_an_agreement() {
            justOpened().when(lead(CENTRE, null)).expectEvents(new LeadAssigned(ID, CENTRE, null));
        }

        @Test
        void another_may_take_over() {
            running().when(lead(POLICE, AnAgreement.ID)).expectEvents(led(POLICE));
        }

        @Test
        void the_lead_investigator_of_the_lead_before_stays_as_an_investigator() {
            var state = Facts.of(AnInvestigation.open(), led(POLICE)).state(ID);

            assertThat(state.members())
                    .containsEntry(AGENCY_INVESTIGATOR.person(), new Member(AGENCY, INVESTIGATOR))
                    .doesNotContainValue(new Member(AGENCY, LEAD_INVESTIGATOR));
        }

        @Test
        void the_lead_is_not_assigned_again() {
            running().when(lead(AGENCY, AnAgreement.ID)).expectException(Refused.by(THE_LEAD_IS_NOT_ASSIGNED_AGAIN));
        }

        @Test
        void a_private_partner_never_leads() {
            justOpened()
                    .when(lead(PARTNER, AnAgreement.ID))
                    .expectException(Refused.by(NO_PARTNER_OR_FOREIGN_AUTHORITY_LEADS));
        }

        @Test
        void a_foreign_authority_never_leads() {
            justOpened()
                    .when(lead(FOREIGN, AnAgreement.ID))
                    .expectException(Refused.by(NO_PARTNER_OR_FOREIGN_AUTHORITY_LEADS));
        }

        @Test
        void not_before_the_case_is_open() {
            investigation
                    .given(submitted())
                    .when(lead(AGENCY, AnAgreement.ID))
                    .expectException(Refused.by(ONLY_AN_OPEN_CASE_IS_WORKED_ON));
        }

        @Test
        void not_by_the_organisation_itself() {
            justOpened()
                    .when(new AssignLead(by(AGENCY_SUPERVISOR), ID, AGENCY, AnAgreement.ID))
                    .expectException(NotPermitted.class);
        }

        private AssignLead lead(OrganisationId organisation, @Nullable AgreementId agreement) {
            return new AssignLead(by(CENTRE_SUPERVISOR), ID, organisation, agreement);
        }
    }

    @Nested
    class AdmittingAParticipant {
        @Test
        void a_party_to_an_agreement_in_force_takes_part() {
            justOpened().when(admit(PARTNER, AnAgreement.ID)).expectEvents(joined(PARTNER));
        }

        @Test
        void the_centre_takes_part_without_an_agreement() {
            justOpened().when(admit(CENTRE, null)).expectEvents(new ParticipantAdmitted(ID, CENTRE, null));
        }

        @Test
        void the_centre_names_no_agreement() {
            justOpened()
                    .when(admit(CENTRE, AnAgreement.ID))
                    .expectException(Refused.by(THE_CENTRE_TAKES_PART_WITHOUT_AN_AGREEMENT));
        }

        @Test
        void nobody_else_takes_part_without_an_agreement() {
            justOpened()
                    .when(admit(POLICE, null))
                    .expectException(Refused.by(NO_PARTICIPATION_WITHOUT_AN_AGREEMENT_IN_FORCE));
        }

        @Test
        void not_under_an_agreement_of_others() {
            justOpened()
                    .when(admit(STRANGER, AnAgreement.ID))
                    .expectException(Refused.by(ONLY_A_PARTY_TO_THE_AGREEMENT_TAKES_PART));
        }

        @Test
        void not_under_an_agreement_that_is_suspended() {
            in(Facts.of(facts.events().get(), new Suspended(AnAgreement.ID, "breach")))
                    .given(submitted(), opened())
                    .when(admit(POLICE, AnAgreement.ID))
                    .expectException(Refused.by(NO_PARTICIPATION_WITHOUT_AN_AGREEMENT_IN_FORCE));
        }

        @Test
        void until_the_last_day_of_the_term() {
            justOpened()
                    .when(new AdmitParticipant(by(CENTRE_SUPERVISOR, TO), ID, POLICE, AnAgreement.ID))
                    .expectEvents(joined(POLICE));
            justOpened()
                    .when(new AdmitParticipant(by(CENTRE_SUPERVISOR, TO.plusDays(1)), ID, POLICE, AnAgreement.ID))
                    .expectException(Refused.by(NO_PARTICIPATION_WITHOUT_AN_AGREEMENT_IN_FORCE));
        }

        @Test
        void not_under_an_agreement_that_is_not_there() {
            in(Facts.of(AnOrganisation.allActive()))
                    .given(submitted(), opened())
                    .when(admit(POLICE, AnAgreement.ID))
                    .expectException(NotVisible.class);
        }

        @Test
        void a_suspended_organisation_does_not_take_part() {
            in(Facts.of(facts.events().get(), AnOrganisation.suspended(POLICE)))
                    .given(submitted(), opened())
                    .when(admit(POLICE, AnAgreement.ID))
                    .expectException(Refused.by(ONLY_AN_ACTIVE_ORGANISATION_TAKES_PART));
        }

        @Test
        void a_participant_is_not_admitted_again() {
            running()
                    .when(admit(POLICE, AnAgreement.ID))
                    .expectException(Refused.by(A_PARTICIPANT_IS_NOT_ADMITTED_AGAIN));
        }

        @Test
        void a_withdrawn_one_may_come_back() {
            running()
                    .andGiven(new ParticipantWithdrawn(ID, POLICE, "done"))
                    .when(admit(POLICE, AnAgreement.ID))
                    .expectEvents(joined(POLICE));
        }

        @Test
        void not_before_the_case_is_open() {
            investigation
                    .given(submitted())
                    .when(admit(POLICE, AnAgreement.ID))
                    .expectException(Refused.by(ONLY_AN_OPEN_CASE_IS_WORKED_ON));
        }

        private AdmitParticipant admit(OrganisationId organisation, @Nullable AgreementId agreement) {
            return new AdmitParticipant(by(CENTRE_SUPERVISOR), ID, organisation, agreement);
        }
    }

    @Nested
    class WithdrawingAParticipant {
        @Test
        void the_centre_withdraws_it_with_a_reason() {
            running().when(withdraw(POLICE)).expectEvents(new ParticipantWithdrawn(ID, POLICE, "done"));
        }

        @Test
        void its_members_go_with_it() {
            var state = Facts.of(AnInvestigation.open(), new ParticipantWithdrawn(ID, POLICE, "done"))
                    .state(ID);

            assertThat(state.hasMember(POLICE_INVESTIGATOR.person())).isFalse();
            assertThat(state.hasMember(AGENCY_INVESTIGATOR.person())).isTrue();
        }

        @Test
        void the_lead_is_not_withdrawn() {
            running().when(withdraw(AGENCY)).expectException(Refused.by(THE_LEAD_IS_NOT_WITHDRAWN));
        }

        @Test
        void only_a_participant_is_withdrawn() {
            running().when(withdraw(FOREIGN)).expectException(Refused.by(ONLY_A_PARTICIPANT_IS_WITHDRAWN));
        }

        @Test
        void not_while_its_closure_is_decided() {
            running()
                    .andGiven(AnInvestigation.closureProposed())
                    .when(withdraw(POLICE))
                    .expectException(Refused.by(ONLY_AN_OPEN_CASE_IS_WORKED_ON));
        }

        private WithdrawParticipant withdraw(OrganisationId organisation) {
            return new WithdrawParticipant(by(CENTRE_SUPERVISOR), ID, organisation, "done");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_decides_who_takes_part_in_a_case_that_he_submitted(Decision decision) {
        in(facts)
                .given(AnInvestigation.open())
                .when(decision.by(new Mandate(AGENCY_INVESTIGATOR.person(), CENTRE, true, CENTRE_SUPERVISOR.roles())))
                .expectException(Refused.by(NOBODY_DECIDES_ON_A_CASE_HE_SUBMITTED));
    }

    enum Decision {
        LEAD,
        ADMISSION,
        WITHDRAWAL;

        InvestigationCommand by(Mandate mandate) {
            var act = SomePeople.by(mandate);
            return switch (this) {
                case LEAD -> new AssignLead(act, ID, CENTRE, null);
                case ADMISSION -> new AdmitParticipant(act, ID, CENTRE, null);
                case WITHDRAWAL -> new WithdrawParticipant(act, ID, POLICE, "done");
            };
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
