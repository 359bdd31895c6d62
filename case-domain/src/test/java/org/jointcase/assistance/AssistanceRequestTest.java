package org.jointcase.assistance;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointcase.AnOrganisation.AGENCY;
import static org.jointcase.AnOrganisation.CENTRE;
import static org.jointcase.AnOrganisation.FOREIGN;
import static org.jointcase.AnOrganisation.POLICE;
import static org.jointcase.CaseFixture.given;
import static org.jointcase.Onlookers.FOREIGN_INVESTIGATOR;
import static org.jointcase.Onlookers.POLICE_UNASSIGNED;
import static org.jointcase.SomePeople.AGENCY_EXHIBITS;
import static org.jointcase.SomePeople.AGENCY_INVESTIGATOR;
import static org.jointcase.SomePeople.AGENCY_LIAISON;
import static org.jointcase.SomePeople.AGENCY_SUPERVISOR;
import static org.jointcase.SomePeople.CENTRE_INVESTIGATOR;
import static org.jointcase.SomePeople.CENTRE_LIAISON;
import static org.jointcase.SomePeople.CENTRE_SUPERVISOR;
import static org.jointcase.SomePeople.PARTNER_INVESTIGATOR;
import static org.jointcase.SomePeople.POLICE_INVESTIGATOR;
import static org.jointcase.SomePeople.POLICE_LIAISON;
import static org.jointcase.SomePeople.POLICE_SUPERVISOR;
import static org.jointcase.SomePeople.TODAY;
import static org.jointcase.SomePeople.as;
import static org.jointcase.SomePeople.by;
import static org.jointcase.assistance.AssistanceRequestRule.ABROAD_ONLY_THROUGH_THE_CENTRAL_AUTHORITY;
import static org.jointcase.assistance.AssistanceRequestRule.AGREEMENT_NOT_IN_FORCE;
import static org.jointcase.assistance.AssistanceRequestRule.NOBODY_ASKS_HIMSELF;
import static org.jointcase.assistance.AssistanceRequestRule.NOBODY_TRANSMITS_WHAT_HE_REQUESTED;
import static org.jointcase.assistance.AssistanceRequestRule.NOT_A_PARTY_TO_THE_AGREEMENT;
import static org.jointcase.assistance.AssistanceRequestRule.NO_SUCH_CLAUSE;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_AN_ACKNOWLEDGED_REQUEST_IS_EXECUTED;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_AN_EXECUTED_REQUEST_IS_CONCLUDED;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_AN_UNANSWERED_REQUEST_IS_WITHDRAWN;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_A_REQUEST_IN_EXECUTION_HAS_A_RESULT;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_A_RETURNED_REQUEST_IS_RESUBMITTED;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_A_SUBMITTED_REQUEST_IS_RETURNED;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_A_SUBMITTED_REQUEST_IS_TRANSMITTED;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_A_TRANSMITTED_REQUEST_IS_ACKNOWLEDGED;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_A_TRANSMITTED_REQUEST_IS_REFUSED;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_THE_CENTRE_TRANSMITS;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_THE_REQUESTED_PARTY_ANSWERS;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_THE_REQUESTING_PARTY_GOES_ON_WITH_IT;
import static org.jointcase.assistance.AssistanceRequestRule.ON_BEHALF_OF_ANOTHER_ONLY_WITH_ITS_DOCUMENT;
import static org.jointcase.assistance.AssistanceRequestRule.PARTY_SUSPENDED;
import static org.jointcase.assistance.AssistanceRequestRule.SUBJECT_OUTSIDE_THE_CLAUSE;
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
import org.jointcase.SomePeople;
import org.jointcase.agreement.AgreementEvent;
import org.jointcase.agreement.AgreementId;
import org.jointcase.assistance.AssistanceRequestCommand.Acknowledge;
import org.jointcase.assistance.AssistanceRequestCommand.Conclude;
import org.jointcase.assistance.AssistanceRequestCommand.Refuse;
import org.jointcase.assistance.AssistanceRequestCommand.ReportResult;
import org.jointcase.assistance.AssistanceRequestCommand.Resubmit;
import org.jointcase.assistance.AssistanceRequestCommand.Return;
import org.jointcase.assistance.AssistanceRequestCommand.StartExecution;
import org.jointcase.assistance.AssistanceRequestCommand.Submit;
import org.jointcase.assistance.AssistanceRequestCommand.Transmit;
import org.jointcase.assistance.AssistanceRequestCommand.Withdraw;
import org.jointcase.assistance.AssistanceRequestEvent.Refused;
import org.jointcase.assistance.AssistanceRequestEvent.Resubmitted;
import org.jointcase.assistance.AssistanceRequestEvent.Withdrawn;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.Role;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssistanceRequestTest {
    private static final ARequest REQUEST = ARequest.toPolice();
    private static final Particulars MORE = new Particulars(
            Urgency.URGENT, "Servers were entered.", "The sample E001, a loader.", "To find who did it.");
    private static final OrganisationId AUTHORITY = AnOrganisation.id(0x206);
    private static final Mandate AUTHORITY_SUPERVISOR = SomePeople.of(AUTHORITY, "supervisor", Role.SUPERVISOR);

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
            asking.and(AnOrganisation.suspended(POLICE)).when(REQUEST.submit()).thenRefused(PARTY_SUSPENDED);
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
                    .and(ARequest.returned(), resubmitted(CENTRE_SUPERVISOR))
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
                    .thenRefused(PARTY_SUSPENDED);
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

    @Nested
    class Resubmitting {
        private final CaseFixture returned = submitted().and(ARequest.returned());

        @Test
        void the_requesting_party_completes_it() {
            returned.when(resubmit(AGENCY_LIAISON)).then(resubmitted(AGENCY_LIAISON));
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
                    .and(ARequest.returned(), resubmitted(AGENCY_LIAISON))
                    .when(resubmit(AGENCY_LIAISON))
                    .thenRefused(ONLY_A_RETURNED_REQUEST_IS_RESUBMITTED);
        }

        private Resubmit resubmit(Mandate mandate) {
            return new Resubmit(by(mandate), ARequest.ID, MORE);
        }
    }

    @Nested
    class Acknowledging {
        private final CaseFixture transmitted = submitted().and(ARequest.transmitted());

        @Test
        void an_assigned_investigator_of_the_requested_party_acknowledges_it() {
            transmitted.when(acknowledge(POLICE_INVESTIGATOR, null)).then(ARequest.acknowledged(null));
        }

        @Test
        void its_liaison_acknowledges_it_without_being_assigned() {
            transmitted.when(acknowledge(POLICE_LIAISON, null)).then(ARequest.acknowledged(null));
        }

        @Test
        void another_investigator_of_it_is_not_told_of_it() {
            transmitted.when(acknowledge(POLICE_UNASSIGNED, null)).thenNotVisible();
        }

        @Test
        void nor_does_one_who_sees_it_and_is_not_assigned() {
            transmitted
                    .when(acknowledge(as(POLICE_SUPERVISOR, Role.SUPERVISOR, Role.INVESTIGATOR), null))
                    .thenRefused(ONLY_WHO_IS_ASSIGNED_WORKS_ON_THE_CASE);
        }

        @Test
        void where_it_takes_no_part_in_the_case_any_investigator_of_it_acknowledges() {
            abroad().when(acknowledge(FOREIGN_INVESTIGATOR, null)).then(ARequest.acknowledged(null));
        }

        @Test
        void the_centres_liaison_acknowledges_on_its_behalf_with_the_document() {
            abroad().when(acknowledge(CENTRE_LIAISON, "letter 17/2026")).then(ARequest.acknowledged("letter 17/2026"));
        }

        @Test
        void without_the_document_he_does_not() {
            abroad().when(acknowledge(CENTRE_LIAISON, null)).thenRefused(ON_BEHALF_OF_ANOTHER_ONLY_WITH_ITS_DOCUMENT);
        }

        @Test
        void nobody_else_answers() {
            transmitted
                    .when(acknowledge(AGENCY_INVESTIGATOR, "letter 17/2026"))
                    .thenRefused(ONLY_THE_REQUESTED_PARTY_ANSWERS);
            transmitted
                    .when(acknowledge(as(CENTRE_SUPERVISOR, Role.SUPERVISOR, Role.INVESTIGATOR), "letter 17/2026"))
                    .thenRefused(ONLY_THE_REQUESTED_PARTY_ANSWERS);
            transmitted.when(acknowledge(PARTNER_INVESTIGATOR, null)).thenNotVisible();
            transmitted.when(acknowledge(POLICE_SUPERVISOR, null)).thenNotPermitted();
        }

        @Test
        void what_was_not_transmitted_is_not_there_yet() {
            var fixture = submitted().and(ARequest.returned(), resubmitted(AGENCY_LIAISON));
            fixture.when(acknowledge(POLICE_INVESTIGATOR, null)).thenNotVisible();
            fixture.when(acknowledge(CENTRE_LIAISON, "letter 17/2026")).thenNotVisible();
        }

        @Test
        void it_is_acknowledged_once() {
            transmitted
                    .and(ARequest.acknowledged(null))
                    .when(acknowledge(POLICE_INVESTIGATOR, null))
                    .thenRefused(ONLY_A_TRANSMITTED_REQUEST_IS_ACKNOWLEDGED);
        }

        private Acknowledge acknowledge(Mandate mandate, @Nullable String document) {
            return new Acknowledge(by(mandate), ARequest.ID, document);
        }

        private CaseFixture abroad() {
            return given(
                    AnOrganisation.allActive(),
                    AnInvestigation.open(),
                    ARequest.abroad().submitted(),
                    ARequest.transmitted());
        }
    }

    @Nested
    class Executing {
        private final CaseFixture acknowledged = submitted().and(ARequest.transmitted(), ARequest.acknowledged(null));

        @Test
        void the_requested_party_starts_and_reports_its_result() {
            acknowledged.when(start(POLICE_INVESTIGATOR, null)).then(ARequest.started());
            acknowledged.when(report(POLICE_INVESTIGATOR, null)).then(ARequest.executed());
        }

        @Test
        void nobody_else_does() {
            acknowledged.when(start(AGENCY_LIAISON, null)).thenRefused(ONLY_THE_REQUESTED_PARTY_ANSWERS);
            acknowledged
                    .and(ARequest.started())
                    .when(report(AGENCY_LIAISON, null))
                    .thenRefused(ONLY_THE_REQUESTED_PARTY_ANSWERS);
        }

        @Test
        void the_centres_liaison_names_the_document_each_time() {
            acknowledged.when(start(CENTRE_LIAISON, null)).thenRefused(ON_BEHALF_OF_ANOTHER_ONLY_WITH_ITS_DOCUMENT);
            acknowledged
                    .and(ARequest.started())
                    .when(report(CENTRE_LIAISON, null))
                    .thenRefused(ON_BEHALF_OF_ANOTHER_ONLY_WITH_ITS_DOCUMENT);
        }

        @Test
        void it_starts_once() {
            acknowledged
                    .and(ARequest.started())
                    .when(start(POLICE_INVESTIGATOR, null))
                    .thenRefused(ONLY_AN_ACKNOWLEDGED_REQUEST_IS_EXECUTED);
        }

        @Test
        void there_is_no_result_before_it_started() {
            acknowledged.when(report(POLICE_INVESTIGATOR, null)).thenRefused(ONLY_A_REQUEST_IN_EXECUTION_HAS_A_RESULT);
        }

        private StartExecution start(Mandate mandate, @Nullable String document) {
            return new StartExecution(by(mandate), ARequest.ID, document);
        }

        private ReportResult report(Mandate mandate, @Nullable String document) {
            return new ReportResult(by(mandate), ARequest.ID, "A known loader.", document);
        }
    }

    static Stream<List<CaseEvent>> refusable() {
        return Stream.of(
                List.of(ARequest.transmitted()),
                List.of(ARequest.transmitted(), ARequest.acknowledged(null)),
                List.of(ARequest.transmitted(), ARequest.acknowledged(null), ARequest.started()));
    }

    @Nested
    class Refusing {
        @ParameterizedTest
        @MethodSource("org.jointcase.assistance.AssistanceRequestTest#refusable")
        void the_requested_party_refuses_it_with_a_ground_and_the_case_learns_of_it(List<CaseEvent> soFar) {
            submitted()
                    .and(soFar)
                    .when(refuse(POLICE_LIAISON))
                    .then(refused(), ARequest.ended(AssistanceOutcome.REFUSED));
        }

        @Test
        void what_was_executed_is_not_refused() {
            submitted()
                    .and(ARequest.transmitted(), ARequest.acknowledged(null), ARequest.started(), ARequest.executed())
                    .when(refuse(POLICE_LIAISON))
                    .thenRefused(ONLY_A_TRANSMITTED_REQUEST_IS_REFUSED);
        }

        @Test
        void nobody_else_refuses_it() {
            submitted()
                    .and(ARequest.transmitted())
                    .when(refuse(AGENCY_LIAISON))
                    .thenRefused(ONLY_THE_REQUESTED_PARTY_ANSWERS);
        }

        @Test
        void there_is_nothing_to_refuse_where_nothing_was_asked() {
            given(AnOrganisation.allActive(), AnInvestigation.open())
                    .when(refuse(POLICE_LIAISON))
                    .thenNotVisible();
        }

        private Refuse refuse(Mandate mandate) {
            return new Refuse(
                    by(mandate), ARequest.ID, RefusalGround.NOT_IN_POSSESSION, "We have no laboratory.", null);
        }

        private Refused refused() {
            return new Refused(
                    ARequest.ID, AnInvestigation.ID, RefusalGround.NOT_IN_POSSESSION, "We have no laboratory.", null);
        }
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
        return openCase()
                .and(AnOrganisation.active(AUTHORITY, OrganisationKind.CENTRAL_AUTHORITY))
                .and(REQUEST.registered(), REQUEST.submitted());
    }

    private static CaseEvent resubmitted(Mandate mandate) {
        return new Resubmitted(ARequest.ID, AnInvestigation.ID, MORE, mandate.person());
    }
}
