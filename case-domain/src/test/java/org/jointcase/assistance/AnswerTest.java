package org.jointcase.assistance;

import static org.jointcase.AnOrganisation.POLICE;
import static org.jointcase.CaseFixture.given;
import static org.jointcase.Onlookers.FOREIGN_INVESTIGATOR;
import static org.jointcase.Onlookers.POLICE_UNASSIGNED;
import static org.jointcase.SomePeople.AGENCY_INVESTIGATOR;
import static org.jointcase.SomePeople.AGENCY_LIAISON;
import static org.jointcase.SomePeople.CENTRE_LIAISON;
import static org.jointcase.SomePeople.CENTRE_SUPERVISOR;
import static org.jointcase.SomePeople.PARTNER_INVESTIGATOR;
import static org.jointcase.SomePeople.POLICE_INVESTIGATOR;
import static org.jointcase.SomePeople.POLICE_LIAISON;
import static org.jointcase.SomePeople.POLICE_SUPERVISOR;
import static org.jointcase.SomePeople.as;
import static org.jointcase.SomePeople.by;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_AN_ACKNOWLEDGED_REQUEST_IS_EXECUTED;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_A_REQUEST_IN_EXECUTION_HAS_A_RESULT;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_A_TRANSMITTED_REQUEST_IS_ACKNOWLEDGED;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_A_TRANSMITTED_REQUEST_IS_REFUSED;
import static org.jointcase.assistance.AssistanceRequestRule.ONLY_THE_REQUESTED_PARTY_ANSWERS;
import static org.jointcase.assistance.AssistanceRequestRule.ON_BEHALF_OF_ANOTHER_ONLY_WITH_ITS_DOCUMENT;
import static org.jointcase.investigation.InvestigationRule.ONLY_WHO_IS_ASSIGNED_WORKS_ON_THE_CASE;
import static org.jointcase.organisation.OrganisationRule.ONLY_AN_ACTIVE_ORGANISATION_ACTS;

import java.util.List;
import java.util.stream.Stream;
import org.jointcase.ARequest;
import org.jointcase.AnAgreement;
import org.jointcase.AnInvestigation;
import org.jointcase.AnOrganisation;
import org.jointcase.CaseFixture;
import org.jointcase.assistance.AssistanceRequestCommand.Acknowledge;
import org.jointcase.assistance.AssistanceRequestCommand.Refuse;
import org.jointcase.assistance.AssistanceRequestCommand.ReportResult;
import org.jointcase.assistance.AssistanceRequestCommand.StartExecution;
import org.jointcase.assistance.AssistanceRequestEvent.Refused;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the requested party does, or the centre on its behalf. */
class AnswerTest {
    private static final ARequest REQUEST = ARequest.toPolice();

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
        void a_suspended_organisation_does_not_answer() {
            transmitted
                    .and(AnOrganisation.suspended(POLICE))
                    .when(acknowledge(POLICE_INVESTIGATOR, null))
                    .thenRefused(ONLY_AN_ACTIVE_ORGANISATION_ACTS);
        }

        @Test
        void what_was_not_transmitted_is_not_there_yet() {
            var fixture = submitted().and(ARequest.returned(), ARequest.resubmitted(AGENCY_LIAISON));
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
        @MethodSource("org.jointcase.assistance.AnswerTest#refusable")
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

    private static CaseFixture submitted() {
        return given(AnOrganisation.allActive(), AnAgreement.inForce(), AnInvestigation.open())
                .and(REQUEST.inTheCase());
    }
}
