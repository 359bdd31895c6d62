package org.jointcase.assistance;

import static org.jointcase.AnOrganisation.CENTRE;
import static org.jointcase.AnOrganisation.POLICE;
import static org.jointcase.CaseFixture.given;
import static org.jointcase.SomePeople.AGENCY_SUPERVISOR;
import static org.jointcase.SomePeople.CENTRE_LIAISON;
import static org.jointcase.SomePeople.CENTRE_SUPERVISOR;
import static org.jointcase.SomePeople.POLICE_LIAISON;
import static org.jointcase.SomePeople.TODAY;
import static org.jointcase.SomePeople.as;
import static org.jointcase.SomePeople.by;
import static org.jointcase.agreement.DealingRule.AGREEMENT_NOT_IN_FORCE;
import static org.jointcase.agreement.DealingRule.PARTY_NOT_ACTIVE;
import static org.jointcase.assistance.AssistanceRequestRule.ABROAD_ONLY_THROUGH_THE_CENTRAL_AUTHORITY;
import static org.jointcase.assistance.AssistanceRequestRule.NOBODY_TRANSMITS_WHAT_HE_REQUESTED;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_A_SUBMITTED_REQUEST_IS_RETURNED;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_A_SUBMITTED_REQUEST_IS_TRANSMITTED;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_THE_CENTRE_TRANSMITS;
import static org.jointcase.investigation.InvestigationRule.ONLY_AN_OPEN_CASE_IS_WORKED_ON;

import org.jointcase.ARequest;
import org.jointcase.AnAgreement;
import org.jointcase.AnInvestigation;
import org.jointcase.AnOrganisation;
import org.jointcase.CaseFixture;
import org.jointcase.SomePeople;
import org.jointcase.agreement.AgreementEvent;
import org.jointcase.assistance.AssistanceRequestCommand.Return;
import org.jointcase.assistance.AssistanceRequestCommand.Transmit;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.Role;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What stands between the two parties. */
class TransmissionTest {
    private static final ARequest REQUEST = ARequest.toPolice();
    private static final OrganisationId AUTHORITY = AnOrganisation.id(0x206);
    private static final Mandate AUTHORITY_SUPERVISOR = SomePeople.of(AUTHORITY, "supervisor", Role.SUPERVISOR);

    @Nested
    class Transmitting {
        @Test
        void the_centre_transmits_it_and_the_clause_sets_the_day() {
            submitted().when(transmit(CENTRE_SUPERVISOR, null)).then(ARequest.transmitted(CENTRE, TODAY.plusDays(10)));
        }

        @Test
        void where_no_clause_sets_a_day_there_is_none() {
            abroad().when(transmit(CENTRE_SUPERVISOR, null)).then(ARequest.transmitted(CENTRE, null));
        }

        @Test
        void abroad_it_goes_through_the_central_authority_where_there_is_one() {
            abroad().when(transmit(AUTHORITY_SUPERVISOR, AUTHORITY)).then(ARequest.transmitted(AUTHORITY, null));
        }

        @Test
        void the_centre_does_not_send_it_abroad_then() {
            abroad().when(transmit(CENTRE_SUPERVISOR, AUTHORITY))
                    .thenRefused(ABROAD_ONLY_THROUGH_THE_CENTRAL_AUTHORITY);
        }

        @Test
        void at_home_the_central_authority_sees_nothing_of_it() {
            submitted().when(transmit(AUTHORITY_SUPERVISOR, AUTHORITY)).thenNotVisible();
        }

        @Test
        void at_home_the_centre_transmits_it_even_where_there_is_a_central_authority() {
            submitted()
                    .when(transmit(CENTRE_SUPERVISOR, AUTHORITY))
                    .then(ARequest.transmitted(CENTRE, TODAY.plusDays(10)));
        }

        @Test
        void a_central_authority_that_asks_for_help_itself_does_not_transmit_it_at_home() {
            var own = REQUEST.by(SomePeople.of(AUTHORITY, "liaison", Role.LIAISON));
            given(
                            AnOrganisation.allActive(),
                            AnOrganisation.active(AUTHORITY, OrganisationKind.CENTRAL_AUTHORITY),
                            AnAgreement.inForce(),
                            AnInvestigation.open(),
                            AnInvestigation.joined(AUTHORITY),
                            own.submitted())
                    .when(transmit(AUTHORITY_SUPERVISOR, AUTHORITY))
                    .thenRefused(ONLY_THE_CENTRE_TRANSMITS);
        }

        @Test
        void nobody_transmits_what_he_requested() {
            var own = REQUEST.by(as(CENTRE_SUPERVISOR, Role.SUPERVISOR, Role.LIAISON));
            given(AnOrganisation.allActive(), AnAgreement.inForce(), AnInvestigation.open(), own.submitted())
                    .when(transmit(CENTRE_SUPERVISOR, null))
                    .thenRefused(NOBODY_TRANSMITS_WHAT_HE_REQUESTED);
        }

        @Test
        void nor_what_he_submitted_again() {
            submitted()
                    .and(ARequest.returned(), ARequest.resubmitted(CENTRE_SUPERVISOR))
                    .when(transmit(CENTRE_SUPERVISOR, null))
                    .thenRefused(NOBODY_TRANSMITS_WHAT_HE_REQUESTED);
        }

        @Test
        void it_is_transmitted_once() {
            submitted()
                    .and(ARequest.transmitted())
                    .when(transmit(CENTRE_SUPERVISOR, null))
                    .thenRefused(ONLY_A_SUBMITTED_REQUEST_IS_TRANSMITTED);
        }

        @Test
        void nothing_is_transmitted_to_a_suspended_organisation() {
            submitted()
                    .and(AnOrganisation.suspended(POLICE))
                    .when(transmit(CENTRE_SUPERVISOR, null))
                    .thenRefused(PARTY_NOT_ACTIVE);
        }

        @Test
        void an_agreement_that_was_suspended_meanwhile_is_no_basis_any_more() {
            submitted()
                    .and(new AgreementEvent.Suspended(AnAgreement.ID, "under review"))
                    .when(transmit(CENTRE_SUPERVISOR, null))
                    .thenRefused(AGREEMENT_NOT_IN_FORCE);
        }

        @Test
        void nobody_else_transmits_it() {
            submitted().when(transmit(AGENCY_SUPERVISOR, null)).thenNotPermitted();
            submitted().when(transmit(CENTRE_LIAISON, null)).thenNotPermitted();
        }

        @Test
        void a_case_that_is_not_open_transmits_none() {
            submitted()
                    .and(AnInvestigation.closureProposed())
                    .when(transmit(CENTRE_SUPERVISOR, null))
                    .thenRefused(ONLY_AN_OPEN_CASE_IS_WORKED_ON);
        }

        private Transmit transmit(Mandate mandate, @Nullable OrganisationId authority) {
            return new Transmit(by(mandate), ARequest.ID, authority);
        }

        private CaseFixture abroad() {
            return given(
                    AnOrganisation.allActive(),
                    AnOrganisation.active(AUTHORITY, OrganisationKind.CENTRAL_AUTHORITY),
                    AnInvestigation.open(),
                    ARequest.abroad().submitted());
        }
    }

    @Nested
    class Returning {
        @Test
        void the_centre_returns_it_for_completion() {
            submitted().when(giveBack(CENTRE_SUPERVISOR)).then(ARequest.returned());
        }

        @Test
        void what_was_transmitted_is_not_returned() {
            submitted()
                    .and(ARequest.transmitted())
                    .when(giveBack(CENTRE_SUPERVISOR))
                    .thenRefused(ONLY_A_SUBMITTED_REQUEST_IS_RETURNED);
        }

        @Test
        void nobody_else_returns_it() {
            submitted().when(giveBack(AGENCY_SUPERVISOR)).thenNotPermitted();
            submitted().when(giveBack(POLICE_LIAISON)).thenNotPermitted();
        }

        private Return giveBack(Mandate mandate) {
            return new Return(by(mandate), ARequest.ID, "name the sample", null);
        }
    }

    private static CaseFixture submitted() {
        return given(AnOrganisation.allActive(), AnAgreement.inForce(), AnInvestigation.open())
                .and(AnOrganisation.active(AUTHORITY, OrganisationKind.CENTRAL_AUTHORITY))
                .and(REQUEST.inTheCase());
    }
}
