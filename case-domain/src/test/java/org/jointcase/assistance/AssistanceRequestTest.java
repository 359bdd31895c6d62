package org.jointcase.assistance;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointcase.AnOrganisation.AGENCY;
import static org.jointcase.AnOrganisation.CENTRE;
import static org.jointcase.AnOrganisation.FOREIGN;
import static org.jointcase.AnOrganisation.POLICE;
import static org.jointcase.CaseFixture.given;
import static org.jointcase.SomePeople.AGENCY_EXHIBITS;
import static org.jointcase.SomePeople.AGENCY_INVESTIGATOR;
import static org.jointcase.SomePeople.AGENCY_LIAISON;
import static org.jointcase.SomePeople.AGENCY_SUPERVISOR;
import static org.jointcase.SomePeople.CENTRE_INVESTIGATOR;
import static org.jointcase.SomePeople.CENTRE_SUPERVISOR;
import static org.jointcase.SomePeople.POLICE_INVESTIGATOR;
import static org.jointcase.SomePeople.POLICE_LIAISON;
import static org.jointcase.SomePeople.as;
import static org.jointcase.SomePeople.by;
import static org.jointcase.agreement.DealingRule.AGREEMENT_NOT_IN_FORCE;
import static org.jointcase.agreement.DealingRule.NOT_A_PARTY_TO_THE_AGREEMENT;
import static org.jointcase.agreement.DealingRule.NO_SUCH_CLAUSE;
import static org.jointcase.agreement.DealingRule.PARTY_NOT_ACTIVE;
import static org.jointcase.agreement.DealingRule.SUBJECT_OUTSIDE_THE_CLAUSE;
import static org.jointcase.assistance.AssistanceRequestRule.NOBODY_ASKS_HIMSELF;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_AN_EXECUTED_REQUEST_IS_CONCLUDED;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_AN_UNANSWERED_REQUEST_IS_WITHDRAWN;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_A_RETURNED_REQUEST_IS_RESUBMITTED;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_THE_REQUESTING_PARTY_GOES_ON_WITH_IT;
import static org.jointcase.assistance.AssistanceRequestRule.THIS_KIND_IS_NOT_ASKED_OF_SUCH_AN_ORGANISATION;
import static org.jointcase.investigation.InvestigationRule.ONLY_AN_OPEN_CASE_IS_WORKED_ON;
import static org.jointcase.investigation.InvestigationRule.ONLY_WHO_IS_ASSIGNED_WORKS_ON_THE_CASE;
import static org.jointcase.organisation.OrganisationRule.ONLY_AN_ACTIVE_ORGANISATION_ACTS;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointcase.ARequest;
import org.jointcase.AnAgreement;
import org.jointcase.AnInvestigation;
import org.jointcase.AnOrganisation;
import org.jointcase.CaseFixture;
import org.jointcase.agreement.AgreementEvent;
import org.jointcase.agreement.AgreementId;
import org.jointcase.assistance.AssistanceRequestCommand.Conclude;
import org.jointcase.assistance.AssistanceRequestCommand.Resubmit;
import org.jointcase.assistance.AssistanceRequestCommand.Submit;
import org.jointcase.assistance.AssistanceRequestCommand.Withdraw;
import org.jointcase.assistance.AssistanceRequestEvent.Withdrawn;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.Role;
import org.jointcase.organisation.OrganisationId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the requesting party does. */
class AssistanceRequestTest {
    private static final ARequest REQUEST = ARequest.toPolice();
    private static final OrganisationId AUTHORITY = AnOrganisation.id(0x206);

    @Nested
    class Submitting {
        private final CaseFixture asking = openCase();

        @Test
        void an_assigned_investigator_asks_under_a_clause_and_the_case_learns_of_it() {
            asking.when(REQUEST.submit()).then(REQUEST.submitted(), REQUEST.registered());
        }

        @Test
        void a_liaison_asks_without_being_assigned() {
            var request = REQUEST.by(AGENCY_LIAISON);
            asking.when(request.submit()).then(request.submitted(), request.registered());
        }

        @Test
        void another_state_is_asked_under_the_convention() {
            var request = ARequest.abroad();
            asking.when(request.submit()).then(request.submitted(), request.registered());
        }

        @Test
        void an_investigator_who_is_not_assigned_does_not_ask() {
            asking.when(REQUEST.by(as(AGENCY_SUPERVISOR, Role.SUPERVISOR, Role.INVESTIGATOR))
                            .submit())
                    .thenRefused(ONLY_WHO_IS_ASSIGNED_WORKS_ON_THE_CASE);
        }

        @Test
        void an_exhibits_officer_does_not_ask() {
            asking.when(REQUEST.by(AGENCY_EXHIBITS).submit()).thenNotPermitted();
        }

        @Test
        void who_does_not_see_the_case_is_not_told_that_it_is_there() {
            asking.when(REQUEST.by(CENTRE_INVESTIGATOR).submit()).thenNotVisible();
        }

        @Test
        void there_is_no_request_without_a_case() {
            given(AnOrganisation.allActive()).when(REQUEST.submit()).thenNotVisible();
        }

        @Test
        void nobody_asks_an_organisation_that_is_not_there() {
            asking.when(REQUEST.to(AUTHORITY).submit()).thenNotVisible();
        }

        @Test
        void a_case_that_is_not_open_takes_none() {
            asking.and(AnInvestigation.closureProposed())
                    .when(REQUEST.submit())
                    .thenRefused(ONLY_AN_OPEN_CASE_IS_WORKED_ON);
        }

        @Test
        void a_suspended_organisation_does_not_ask() {
            asking.and(AnOrganisation.suspended(AGENCY))
                    .when(REQUEST.submit())
                    .thenRefused(ONLY_AN_ACTIVE_ORGANISATION_ACTS);
        }

        @Test
        void a_suspended_organisation_is_not_asked() {
            asking.and(AnOrganisation.suspended(POLICE)).when(REQUEST.submit()).thenRefused(PARTY_NOT_ACTIVE);
        }

        @Test
        void nobody_asks_himself() {
            asking.when(REQUEST.to(AGENCY).submit()).thenRefused(NOBODY_ASKS_HIMSELF);
        }

        @Test
        void what_may_not_be_asked_of_such_an_organisation_is_not_asked() {
            asking.when(REQUEST.of(AssistanceKind.CONTENT_INTERCEPTION)
                            .to(AnOrganisation.PARTNER)
                            .submit())
                    .thenRefused(THIS_KIND_IS_NOT_ASKED_OF_SUCH_AN_ORGANISATION);
        }

        @Test
        void an_agreement_that_is_suspended_is_no_basis() {
            asking.and(new AgreementEvent.Suspended(AnAgreement.ID, "under review"))
                    .when(REQUEST.submit())
                    .thenRefused(AGREEMENT_NOT_IN_FORCE);
        }

        @Test
        void both_are_parties_to_it() {
            var ofOne = new AgreementId(UUID.fromString("018f9a3c-0000-7000-8000-000000000302"));
            asking.and(AnAgreement.between(ofOne, CENTRE, AGENCY));
            asking.when(REQUEST.on(new ClauseBasis(ofOne, "5.1")).submit()).thenRefused(NOT_A_PARTY_TO_THE_AGREEMENT);
        }

        @Test
        void an_agreement_of_others_is_not_there() {
            var ofOthers = new AgreementId(UUID.fromString("018f9a3c-0000-7000-8000-000000000303"));
            asking.and(AnAgreement.between(ofOthers, CENTRE, POLICE));
            asking.when(REQUEST.on(new ClauseBasis(ofOthers, "5.1")).submit()).thenNotVisible();
        }

        @Test
        void the_clause_is_one_of_it_and_about_assistance() {
            asking.when(REQUEST.on(new ClauseBasis(AnAgreement.ID, "9.9")).submit())
                    .thenRefused(NO_SUCH_CLAUSE);
            asking.when(REQUEST.on(new ClauseBasis(AnAgreement.ID, "4.1")).submit())
                    .thenRefused(SUBJECT_OUTSIDE_THE_CLAUSE);
        }

        @Test
        void it_rests_on_one_basis() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ARequest(
                                    AGENCY_INVESTIGATOR,
                                    AssistanceKind.PRESERVATION,
                                    POLICE,
                                    ARequest.CONVENTION_29,
                                    new ClauseBasis(AnAgreement.ID, "5.1"))
                            .submit());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ARequest(AGENCY_INVESTIGATOR, AssistanceKind.PRESERVATION, POLICE, null, null)
                            .submit());
        }

        @Test
        void it_says_what_article_29_asks_for() {
            for (var particulars : new Particulars[] {
                new Particulars(Urgency.URGENT, " ", "the data", "the need"),
                new Particulars(Urgency.URGENT, "the facts", " ", "the need"),
                new Particulars(Urgency.URGENT, "the facts", "the data", " ")
            }) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> new Submit(
                                by(AGENCY_INVESTIGATOR),
                                ARequest.ID,
                                AnInvestigation.ID,
                                AssistanceKind.PRESERVATION,
                                FOREIGN,
                                ARequest.CONVENTION_29,
                                null,
                                particulars));
            }
        }
    }

    @Nested
    class Resubmitting {
        private final CaseFixture returned = submitted().and(ARequest.returned());

        @Test
        void the_requesting_party_completes_it() {
            returned.when(resubmit(AGENCY_LIAISON)).then(ARequest.resubmitted(AGENCY_LIAISON));
        }

        @Test
        void nobody_else_does() {
            returned.when(resubmit(as(CENTRE_SUPERVISOR, Role.SUPERVISOR, Role.LIAISON)))
                    .thenRefused(ONLY_THE_REQUESTING_PARTY_GOES_ON_WITH_IT);
            returned.when(resubmit(POLICE_LIAISON)).thenNotVisible();
        }

        @Test
        void an_investigator_who_is_not_assigned_does_not() {
            returned.when(resubmit(as(AGENCY_SUPERVISOR, Role.SUPERVISOR, Role.INVESTIGATOR)))
                    .thenRefused(ONLY_WHO_IS_ASSIGNED_WORKS_ON_THE_CASE);
        }

        @Test
        void what_was_not_returned_is_not_submitted_again() {
            submitted()
                    .and(ARequest.returned(), ARequest.resubmitted(AGENCY_LIAISON))
                    .when(resubmit(AGENCY_LIAISON))
                    .thenRefused(ONLY_A_RETURNED_REQUEST_IS_RESUBMITTED);
        }

        private Resubmit resubmit(Mandate mandate) {
            return new Resubmit(by(mandate), ARequest.ID, ARequest.COMPLETED);
        }
    }

    static Stream<List<CaseEvent>> refusable() {
        return Stream.of(
                List.of(ARequest.transmitted()),
                List.of(ARequest.transmitted(), ARequest.acknowledged(null)),
                List.of(ARequest.transmitted(), ARequest.acknowledged(null), ARequest.started()));
    }

    static Stream<List<CaseEvent>> withdrawable() {
        return Stream.concat(Stream.of(List.of(), List.of(ARequest.returned())), refusable());
    }

    @Nested
    class Withdrawing {
        @ParameterizedTest
        @MethodSource("org.jointcase.assistance.AssistanceRequestTest#withdrawable")
        void the_requesting_party_withdraws_it_before_its_result_and_the_case_learns_of_it(List<CaseEvent> soFar) {
            submitted()
                    .and(soFar)
                    .when(withdraw(AGENCY_INVESTIGATOR))
                    .then(
                            new Withdrawn(ARequest.ID, AnInvestigation.ID, "found elsewhere"),
                            ARequest.ended(AssistanceOutcome.WITHDRAWN));
        }

        @Test
        void what_was_executed_is_not_withdrawn() {
            submitted()
                    .and(ARequest.transmitted(), ARequest.acknowledged(null), ARequest.started(), ARequest.executed())
                    .when(withdraw(AGENCY_INVESTIGATOR))
                    .thenRefused(ONLY_AN_UNANSWERED_REQUEST_IS_WITHDRAWN);
        }

        @Test
        void nobody_else_withdraws_it() {
            submitted()
                    .and(ARequest.transmitted())
                    .when(withdraw(POLICE_INVESTIGATOR))
                    .thenRefused(ONLY_THE_REQUESTING_PARTY_GOES_ON_WITH_IT);
        }

        private Withdraw withdraw(Mandate mandate) {
            return new Withdraw(by(mandate), ARequest.ID, "found elsewhere");
        }
    }

    @Nested
    class Concluding {
        private final CaseFixture executed = submitted()
                .and(ARequest.transmitted(), ARequest.acknowledged(null), ARequest.started(), ARequest.executed());

        @Test
        void the_requesting_party_concludes_it_and_the_case_learns_of_it() {
            executed.when(conclude(AGENCY_INVESTIGATOR))
                    .then(
                            new AssistanceRequestEvent.Concluded(ARequest.ID, AnInvestigation.ID),
                            ARequest.ended(AssistanceOutcome.CONCLUDED));
        }

        @Test
        void nobody_else_concludes_it() {
            executed.when(conclude(POLICE_INVESTIGATOR)).thenRefused(ONLY_THE_REQUESTING_PARTY_GOES_ON_WITH_IT);
        }

        @Test
        void it_is_concluded_once() {
            executed.when(conclude(AGENCY_INVESTIGATOR));
            executed.when(conclude(AGENCY_INVESTIGATOR)).thenRefused(ONLY_AN_EXECUTED_REQUEST_IS_CONCLUDED);
        }

        private Conclude conclude(Mandate mandate) {
            return new Conclude(by(mandate), ARequest.ID);
        }
    }

    private static CaseFixture openCase() {
        return given(AnOrganisation.allActive(), AnAgreement.inForce(), AnInvestigation.open());
    }

    private static CaseFixture submitted() {
        return openCase().and(REQUEST.inTheCase());
    }
}
