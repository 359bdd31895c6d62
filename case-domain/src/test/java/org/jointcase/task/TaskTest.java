package org.jointcase.task;

import static org.jointcase.CaseFixture.given;
import static org.jointcase.SomePeople.AGENCY_INVESTIGATOR;
import static org.jointcase.SomePeople.AGENCY_SUPERVISOR;
import static org.jointcase.SomePeople.CENTRE_INVESTIGATOR;
import static org.jointcase.SomePeople.PARTNER_INVESTIGATOR;
import static org.jointcase.SomePeople.POLICE_EXHIBITS;
import static org.jointcase.SomePeople.POLICE_INVESTIGATOR;
import static org.jointcase.SomePeople.as;
import static org.jointcase.SomePeople.by;
import static org.jointcase.investigation.InvestigationRule.ONLY_AN_OPEN_CASE_IS_WORKED_ON;
import static org.jointcase.investigation.InvestigationRule.ONLY_WHO_IS_ASSIGNED_WORKS_ON_THE_CASE;
import static org.jointcase.mandate.Role.INVESTIGATOR;
import static org.jointcase.mandate.Role.SUPERVISOR;
import static org.jointcase.organisation.OrganisationRule.ONLY_AN_ACTIVE_ORGANISATION_ACTS;
import static org.jointcase.task.TaskRule.A_COMPLETED_TASK_STAYS_AS_IT_IS;
import static org.jointcase.task.TaskRule.ONLY_A_MEMBER_IS_GIVEN_A_TASK;

import java.util.UUID;
import org.jointcase.AnInvestigation;
import org.jointcase.AnOrganisation;
import org.jointcase.CaseFixture;
import org.jointcase.investigation.InvestigationEvent.MandatoryTaskAdded;
import org.jointcase.investigation.InvestigationEvent.MandatoryTaskCompleted;
import org.jointcase.mandate.Mandate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskTest {
    private static final TaskId ID = new TaskId(UUID.fromString("018f9a3c-0000-7000-8000-000000000401"));
    private static final TaskEvent MANDATORY = added(true);
    private static final TaskEvent OPTIONAL = added(false);
    private static final TaskEvent COMPLETED = new TaskEvent.Completed(ID, AnInvestigation.ID, "done");

    private final CaseFixture openCase = given(AnOrganisation.allActive(), AnInvestigation.open());

    @Nested
    class Adding {
        @Test
        void a_member_of_any_participant_adds_a_task() {
            openCase.when(add(POLICE_EXHIBITS, null, false))
                    .then(new TaskEvent.Added(
                            ID, AnInvestigation.ID, "Image the servers", null, false, AnOrganisation.POLICE));
        }

        @Test
        void a_mandatory_one_is_told_to_the_case() {
            openCase.when(add(AGENCY_INVESTIGATOR, null, true))
                    .then(MANDATORY, new MandatoryTaskAdded(AnInvestigation.ID, ID));
        }

        @Test
        void it_is_given_to_a_member_of_any_participant() {
            openCase.when(add(AGENCY_INVESTIGATOR, POLICE_INVESTIGATOR, false))
                    .then(OPTIONAL, assigned(POLICE_INVESTIGATOR));
        }

        @Test
        void nobody_else_is_given_a_task() {
            openCase.when(add(AGENCY_INVESTIGATOR, CENTRE_INVESTIGATOR, false))
                    .thenRefused(ONLY_A_MEMBER_IS_GIVEN_A_TASK);
        }

        @Test
        void a_refused_mandatory_one_leaves_nothing_in_the_case_either() {
            openCase.when(add(AGENCY_INVESTIGATOR, CENTRE_INVESTIGATOR, true))
                    .thenRefused(ONLY_A_MEMBER_IS_GIVEN_A_TASK);
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void who_does_not_see_the_case_is_not_told_that_it_is_there(boolean mandatory) {
            openCase.when(add(CENTRE_INVESTIGATOR, null, mandatory)).thenNotVisible();
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void there_is_no_task_without_a_case(boolean mandatory) {
            given(AnOrganisation.allActive())
                    .when(add(AGENCY_INVESTIGATOR, null, mandatory))
                    .thenNotVisible();
        }

        @Test
        void who_may_not_ask_is_not_told_whether_there_is_a_case() {
            given(AnOrganisation.allActive())
                    .when(add(AGENCY_SUPERVISOR, null, true))
                    .thenNotPermitted();
        }

        @Test
        void a_supervisor_as_such_adds_none() {
            openCase.when(add(AGENCY_SUPERVISOR, null, false)).thenNotPermitted();
        }

        @Test
        void whoever_sees_the_case_without_being_assigned_adds_none() {
            openCase.when(add(as(AGENCY_SUPERVISOR, SUPERVISOR, INVESTIGATOR), null, false))
                    .thenRefused(ONLY_WHO_IS_ASSIGNED_WORKS_ON_THE_CASE);
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void a_case_that_is_not_open_takes_none(boolean mandatory) {
            openCase.and(AnInvestigation.closureProposed())
                    .when(add(AGENCY_INVESTIGATOR, null, mandatory))
                    .thenRefused(ONLY_AN_OPEN_CASE_IS_WORKED_ON);
        }

        @Test
        void a_suspended_organisation_adds_none() {
            openCase.and(AnOrganisation.suspended(AnOrganisation.POLICE))
                    .when(add(POLICE_INVESTIGATOR, null, false))
                    .thenRefused(ONLY_AN_ACTIVE_ORGANISATION_ACTS);
        }
    }

    @Nested
    class Assigning {
        @Test
        void a_member_of_its_organisation_gives_it_to_another() {
            openCase.and(OPTIONAL)
                    .when(assign(AGENCY_INVESTIGATOR, POLICE_INVESTIGATOR))
                    .then(assigned(POLICE_INVESTIGATOR));
        }

        @Test
        void it_is_given_to_members_only() {
            openCase.and(OPTIONAL)
                    .when(assign(AGENCY_INVESTIGATOR, CENTRE_INVESTIGATOR))
                    .thenRefused(ONLY_A_MEMBER_IS_GIVEN_A_TASK);
        }

        @Test
        void a_participant_does_not_see_a_task_of_another() {
            openCase.and(OPTIONAL)
                    .when(assign(POLICE_INVESTIGATOR, POLICE_INVESTIGATOR))
                    .thenNotVisible();
        }

        @Test
        void the_organisation_that_it_was_given_to_passes_it_on() {
            openCase.and(OPTIONAL, assigned(POLICE_INVESTIGATOR))
                    .when(assign(POLICE_INVESTIGATOR, POLICE_EXHIBITS))
                    .then(assigned(POLICE_EXHIBITS));
        }

        @Test
        void a_completed_one_is_not_given_to_anybody() {
            openCase.and(OPTIONAL, COMPLETED)
                    .when(assign(AGENCY_INVESTIGATOR, POLICE_INVESTIGATOR))
                    .thenRefused(A_COMPLETED_TASK_STAYS_AS_IT_IS);
        }

        @Test
        void a_supervisor_as_such_assigns_none() {
            openCase.and(OPTIONAL)
                    .when(assign(AGENCY_SUPERVISOR, POLICE_INVESTIGATOR))
                    .thenNotPermitted();
        }
    }

    @Nested
    class Completing {
        @Test
        void a_member_of_its_organisation_completes_it() {
            openCase.and(OPTIONAL).when(complete(AGENCY_INVESTIGATOR)).then(COMPLETED);
        }

        @Test
        void a_mandatory_one_is_told_to_the_case() {
            openCase.and(MANDATORY, new MandatoryTaskAdded(AnInvestigation.ID, ID))
                    .when(complete(AGENCY_INVESTIGATOR))
                    .then(COMPLETED, new MandatoryTaskCompleted(AnInvestigation.ID, ID));
        }

        @Test
        void whose_member_was_given_it_completes_it() {
            openCase.and(OPTIONAL, assigned(PARTNER_INVESTIGATOR))
                    .when(complete(PARTNER_INVESTIGATOR))
                    .then(COMPLETED);
        }

        @Test
        void a_participant_does_not_see_a_task_of_another() {
            openCase.and(MANDATORY).when(complete(PARTNER_INVESTIGATOR)).thenNotVisible();
        }

        @Test
        void a_task_that_is_not_there_is_not_completed() {
            openCase.when(complete(AGENCY_INVESTIGATOR)).thenNotVisible();
        }

        @Test
        void who_may_not_ask_is_not_told_whether_it_is_there() {
            openCase.when(complete(AGENCY_SUPERVISOR)).thenNotPermitted();
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void it_is_completed_once(boolean mandatory) {
            openCase.and(added(mandatory), COMPLETED)
                    .when(complete(AGENCY_INVESTIGATOR))
                    .thenRefused(A_COMPLETED_TASK_STAYS_AS_IT_IS);
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void a_case_that_is_not_open_completes_none(boolean mandatory) {
            openCase.and(added(mandatory), AnInvestigation.closureProposed())
                    .when(complete(AGENCY_INVESTIGATOR))
                    .thenRefused(ONLY_AN_OPEN_CASE_IS_WORKED_ON);
        }

        @Test
        void a_supervisor_as_such_completes_none() {
            openCase.and(OPTIONAL).when(complete(AGENCY_SUPERVISOR)).thenNotPermitted();
        }
    }

    private static TaskCommand add(Mandate mandate, @Nullable Mandate assignee, boolean mandatory) {
        return new TaskCommand.Add(
                by(mandate),
                ID,
                AnInvestigation.ID,
                "Image the servers",
                assignee == null ? null : assignee.person(),
                null,
                mandatory);
    }

    private static TaskCommand assign(Mandate mandate, Mandate assignee) {
        return new TaskCommand.Assign(by(mandate), ID, assignee.person());
    }

    private static TaskCommand complete(Mandate mandate) {
        return new TaskCommand.Complete(by(mandate), ID, "done");
    }

    private static TaskEvent added(boolean mandatory) {
        return new TaskEvent.Added(ID, AnInvestigation.ID, "Image the servers", null, mandatory, AnOrganisation.AGENCY);
    }

    private static TaskEvent assigned(Mandate assignee) {
        return new TaskEvent.Assigned(ID, AnInvestigation.ID, assignee.person(), assignee.organisation());
    }
}
