package org.jointcase.investigation;

import static org.jointcase.AnInvestigation.ID;
import static org.jointcase.AnInvestigation.assigned;
import static org.jointcase.AnOrganisation.AGENCY;
import static org.jointcase.AnOrganisation.POLICE;
import static org.jointcase.SomePeople.AGENCY_EXHIBITS;
import static org.jointcase.SomePeople.AGENCY_INVESTIGATOR;
import static org.jointcase.SomePeople.AGENCY_LIAISON;
import static org.jointcase.SomePeople.AGENCY_SUPERVISOR;
import static org.jointcase.SomePeople.CENTRE_DEPUTY;
import static org.jointcase.SomePeople.CENTRE_INVESTIGATOR;
import static org.jointcase.SomePeople.CENTRE_SUPERVISOR;
import static org.jointcase.SomePeople.POLICE_INVESTIGATOR;
import static org.jointcase.SomePeople.POLICE_SUPERVISOR;
import static org.jointcase.SomePeople.TODAY;
import static org.jointcase.SomePeople.as;
import static org.jointcase.SomePeople.by;
import static org.jointcase.investigation.InvestigationRule.NOBODY_DECIDES_ON_A_CLOSURE_HE_PROPOSED;
import static org.jointcase.investigation.InvestigationRule.NO_CLOSURE_BEFORE_EVERY_FATE_IS_DECIDED;
import static org.jointcase.investigation.InvestigationRule.NO_CLOSURE_OVER_A_LIVE_RELEASE;
import static org.jointcase.investigation.InvestigationRule.NO_CLOSURE_WITH_A_MANDATORY_TASK_OPEN;
import static org.jointcase.investigation.InvestigationRule.NO_CLOSURE_WITH_A_REQUEST_FOR_ASSISTANCE_OPEN;
import static org.jointcase.investigation.InvestigationRule.NO_RELEASE_IS_CONTINUED_UNTIL_A_PAST_DAY;
import static org.jointcase.investigation.InvestigationRule.ONLY_AN_OPEN_CASE_IS_WORKED_ON;
import static org.jointcase.investigation.InvestigationRule.ONLY_A_CLOSED_CASE_IS_REOPENED;
import static org.jointcase.investigation.InvestigationRule.ONLY_A_LIVE_RELEASE_IS_CONTINUED;
import static org.jointcase.investigation.InvestigationRule.ONLY_A_PROPOSED_CLOSURE_IS_DECIDED;
import static org.jointcase.investigation.InvestigationRule.ONLY_LEAD_OR_CENTRE_PROPOSES_CLOSURE;
import static org.jointcase.mandate.Role.INVESTIGATOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jointcase.AnInvestigation;
import org.jointcase.AnOrganisation;
import org.jointcase.Facts;
import org.jointcase.Refused;
import org.jointcase.assistance.AssistanceOutcome;
import org.jointcase.assistance.AssistanceRequestId;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.exhibit.FateKind;
import org.jointcase.investigation.InvestigationEvent.AssistanceConcluded;
import org.jointcase.investigation.InvestigationEvent.AssistanceRequested;
import org.jointcase.investigation.InvestigationEvent.Closed;
import org.jointcase.investigation.InvestigationEvent.ClosureProposed;
import org.jointcase.investigation.InvestigationEvent.ClosureReturned;
import org.jointcase.investigation.InvestigationEvent.EvidenceShared;
import org.jointcase.investigation.InvestigationEvent.ExhibitFateDecided;
import org.jointcase.investigation.InvestigationEvent.ExhibitRegistered;
import org.jointcase.investigation.InvestigationEvent.MandatoryTaskAdded;
import org.jointcase.investigation.InvestigationEvent.MandatoryTaskCompleted;
import org.jointcase.investigation.InvestigationEvent.Reopened;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.NotPermitted;
import org.jointcase.mandate.NotVisible;
import org.jointcase.release.ReleaseId;
import org.jointcase.task.TaskId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How a case ends: proposed by one, decided by another, judged both times. */
class ClosureTest {
    private static final ExhibitId EXHIBIT = new ExhibitId(UUID.fromString("018f9a3c-0000-7000-8000-000000000601"));
    private static final ReleaseId RELEASE = new ReleaseId(UUID.fromString("018f9a3c-0000-7000-8000-000000000701"));
    private static final TaskId TASK = new TaskId(UUID.fromString("018f9a3c-0000-7000-8000-000000000401"));
    private static final AssistanceRequestId REQUEST =
            new AssistanceRequestId(UUID.fromString("018f9a3c-0000-7000-8000-000000000801"));

    private static final InvestigationEvent REGISTERED =
            new ExhibitRegistered(ID, EXHIBIT, AnInvestigation.NUMBER + "-E001");
    private static final InvestigationEvent FATE = new ExhibitFateDecided(ID, EXHIBIT, FateKind.RETAINED_UNTIL);
    private static final InvestigationEvent REQUESTED = new AssistanceRequested(ID, REQUEST, AGENCY, POLICE);
    private static final InvestigationEvent CONCLUDED =
            new AssistanceConcluded(ID, REQUEST, AssistanceOutcome.WITHDRAWN);
    private static final InvestigationEvent TASK_ADDED = new MandatoryTaskAdded(ID, TASK);
    private static final InvestigationEvent TASK_COMPLETED = new MandatoryTaskCompleted(ID, TASK);
    private static final InvestigationEvent SHARED =
            new EvidenceShared(ID, RELEASE, AGENCY, POLICE, Set.of(), Set.of(EXHIBIT));
    private static final InvestigationEvent PROPOSED = proposed(AGENCY_INVESTIGATOR);
    private static final InvestigationEvent CLOSED =
            new Closed(ID, Determination.CONFIRMED, Disposition.REFERRED_FOR_PROSECUTION);

    private final FixtureConfiguration<Investigation> investigation = new AggregateTestFixture<>(Investigation.class)
            .registerInjectableResource(Facts.of(AnOrganisation.allActive()));

    @Nested
    class ProposingIt {
        @ParameterizedTest
        @MethodSource("org.jointcase.investigation.ClosureTest#proposers")
        void the_lead_investigator_and_supervisors_of_lead_and_centre_propose(Mandate proposer) {
            running().when(propose(proposer)).expectEvents(proposed(proposer));
        }

        @ParameterizedTest
        @MethodSource("org.jointcase.investigation.ClosureTest#others")
        void no_other_member_or_supervisor_proposes(Mandate proposer) {
            running()
                    .andGiven(assigned(CENTRE_INVESTIGATOR, MemberRole.INVESTIGATOR))
                    .when(propose(proposer))
                    .expectException(Refused.by(ONLY_LEAD_OR_CENTRE_PROPOSES_CLOSURE));
        }

        @Test
        void who_does_not_see_the_case_is_not_told_that_it_is_there() {
            running().when(propose(CENTRE_INVESTIGATOR)).expectException(NotVisible.class);
        }

        @Test
        void a_liaison_does_not_propose() {
            running().when(propose(AGENCY_LIAISON)).expectException(NotPermitted.class);
        }

        @Test
        void only_an_open_case() {
            running()
                    .andGiven(PROPOSED)
                    .when(propose(AGENCY_INVESTIGATOR))
                    .expectException(Refused.by(ONLY_AN_OPEN_CASE_IS_WORKED_ON));
        }

        @ParameterizedTest
        @MethodSource("org.jointcase.investigation.ClosureTest#unsettled")
        void not_while_anything_is_unsettled(InvestigationEvent unsettled, InvestigationRule rule) {
            running().andGiven(unsettled).when(propose(AGENCY_INVESTIGATOR)).expectException(Refused.by(rule));
        }

        @Test
        void once_everything_is_settled() {
            running()
                    .andGiven(REGISTERED, REQUESTED, TASK_ADDED, FATE, CONCLUDED, TASK_COMPLETED)
                    .when(propose(AGENCY_INVESTIGATOR))
                    .expectEvents(PROPOSED);
        }

        @Test
        void over_a_live_release_that_it_continues_until_today() {
            running()
                    .andGiven(SHARED)
                    .when(propose(AGENCY_INVESTIGATOR, continued(TODAY)))
                    .expectEvents(proposed(AGENCY_INVESTIGATOR, continued(TODAY)));
        }

        @Test
        void not_continuing_one_until_a_day_that_is_past() {
            running()
                    .andGiven(SHARED)
                    .when(propose(AGENCY_INVESTIGATOR, continued(TODAY.minusDays(1))))
                    .expectException(Refused.by(NO_RELEASE_IS_CONTINUED_UNTIL_A_PAST_DAY));
        }

        @Test
        void not_continuing_what_is_not_live() {
            running()
                    .when(propose(AGENCY_INVESTIGATOR, continued(TODAY)))
                    .expectException(Refused.by(ONLY_A_LIVE_RELEASE_IS_CONTINUED));
        }
    }

    @Nested
    class ReturningIt {
        @Test
        void the_centre_sends_it_back_with_reasons() {
            running()
                    .andGiven(PROPOSED)
                    .when(sendBack(CENTRE_SUPERVISOR))
                    .expectEvents(new ClosureReturned(ID, "ask the bank"));
        }

        @Test
        void work_goes_on_then() {
            running()
                    .andGiven(PROPOSED, new ClosureReturned(ID, "ask the bank"))
                    .when(propose(AGENCY_SUPERVISOR))
                    .expectEvents(proposed(AGENCY_SUPERVISOR));
        }

        @Test
        void not_by_who_proposed_it() {
            running()
                    .andGiven(proposed(CENTRE_SUPERVISOR))
                    .when(sendBack(CENTRE_SUPERVISOR))
                    .expectException(Refused.by(NOBODY_DECIDES_ON_A_CLOSURE_HE_PROPOSED));
        }

        @Test
        void nothing_is_returned_that_was_not_proposed() {
            running().when(sendBack(CENTRE_SUPERVISOR)).expectException(Refused.by(ONLY_A_PROPOSED_CLOSURE_IS_DECIDED));
        }

        private InvestigationCommand sendBack(Mandate mandate) {
            return new InvestigationCommand.ReturnClosure(by(mandate), ID, "ask the bank");
        }
    }

    @Nested
    class ClosingIt {
        @Test
        void the_centre_closes_as_it_was_proposed() {
            running().andGiven(PROPOSED).when(close(CENTRE_SUPERVISOR)).expectEvents(CLOSED);
        }

        @Test
        void not_by_who_proposed_it() {
            running()
                    .andGiven(proposed(CENTRE_SUPERVISOR))
                    .when(close(CENTRE_SUPERVISOR))
                    .expectException(Refused.by(NOBODY_DECIDES_ON_A_CLOSURE_HE_PROPOSED));
        }

        @Test
        void by_another_of_the_centre() {
            running()
                    .andGiven(proposed(CENTRE_SUPERVISOR))
                    .when(close(CENTRE_DEPUTY))
                    .expectEvents(CLOSED);
        }

        @Test
        void not_by_the_lead() {
            running().andGiven(PROPOSED).when(close(AGENCY_SUPERVISOR)).expectException(NotPermitted.class);
        }

        @Test
        void only_what_was_proposed() {
            running().when(close(CENTRE_SUPERVISOR)).expectException(Refused.by(ONLY_A_PROPOSED_CLOSURE_IS_DECIDED));
        }

        @Test
        void not_what_was_sent_back() {
            running()
                    .andGiven(PROPOSED, new ClosureReturned(ID, "ask the bank"))
                    .when(close(CENTRE_SUPERVISOR))
                    .expectException(Refused.by(ONLY_A_PROPOSED_CLOSURE_IS_DECIDED));
        }

        @ParameterizedTest
        @MethodSource("org.jointcase.investigation.ClosureTest#unsettled")
        void it_is_judged_again(InvestigationEvent unsettled, InvestigationRule rule) {
            running()
                    .andGiven(PROPOSED, unsettled)
                    .when(close(CENTRE_SUPERVISOR))
                    .expectException(Refused.by(rule));
        }

        @Test
        void not_once_a_continued_release_has_run_out() {
            running()
                    .andGiven(SHARED, proposed(AGENCY_INVESTIGATOR, continued(TODAY)))
                    .when(new InvestigationCommand.Close(by(CENTRE_SUPERVISOR, TODAY.plusDays(1)), ID))
                    .expectException(Refused.by(NO_RELEASE_IS_CONTINUED_UNTIL_A_PAST_DAY));
        }

        private InvestigationCommand close(Mandate mandate) {
            return new InvestigationCommand.Close(by(mandate), ID);
        }
    }

    @Nested
    class Reopening {
        @Test
        void the_centre_reopens_on_new_facts() {
            running()
                    .andGiven(PROPOSED, CLOSED)
                    .when(reopen(CENTRE_SUPERVISOR))
                    .expectEvents(new Reopened(ID, "a second intrusion"));
        }

        @Test
        void not_by_who_proposed_to_close_it() {
            running()
                    .andGiven(proposed(CENTRE_SUPERVISOR), CLOSED)
                    .when(reopen(CENTRE_SUPERVISOR))
                    .expectException(Refused.by(NOBODY_DECIDES_ON_A_CLOSURE_HE_PROPOSED));
        }

        @Test
        void only_a_closed_one() {
            running()
                    .andGiven(PROPOSED)
                    .when(reopen(CENTRE_SUPERVISOR))
                    .expectException(Refused.by(ONLY_A_CLOSED_CASE_IS_REOPENED));
        }

        @Test
        void work_goes_on_then() {
            running()
                    .andGiven(PROPOSED, CLOSED, new Reopened(ID, "a second intrusion"))
                    .when(propose(AGENCY_INVESTIGATOR))
                    .expectEvents(PROPOSED);
        }

        private InvestigationCommand reopen(Mandate mandate) {
            return new InvestigationCommand.Reopen(by(mandate), ID, "a second intrusion");
        }
    }

    static List<Mandate> proposers() {
        return List.of(AGENCY_INVESTIGATOR, AGENCY_SUPERVISOR, CENTRE_SUPERVISOR);
    }

    static List<Mandate> others() {
        return List.of(as(AGENCY_EXHIBITS, INVESTIGATOR), POLICE_INVESTIGATOR, POLICE_SUPERVISOR, CENTRE_INVESTIGATOR);
    }

    static List<Arguments> unsettled() {
        return List.of(
                Arguments.of(REGISTERED, NO_CLOSURE_BEFORE_EVERY_FATE_IS_DECIDED),
                Arguments.of(REQUESTED, NO_CLOSURE_WITH_A_REQUEST_FOR_ASSISTANCE_OPEN),
                Arguments.of(TASK_ADDED, NO_CLOSURE_WITH_A_MANDATORY_TASK_OPEN),
                Arguments.of(SHARED, NO_CLOSURE_OVER_A_LIVE_RELEASE));
    }

    private TestExecutor<Investigation> running() {
        return investigation.given(AnInvestigation.open());
    }

    private static InvestigationCommand propose(Mandate mandate, ContinuedRelease... continued) {
        return new InvestigationCommand.ProposeClosure(
                by(mandate),
                ID,
                Determination.CONFIRMED,
                Disposition.REFERRED_FOR_PROSECUTION,
                "Two people are accused.",
                List.of(continued));
    }

    private static InvestigationEvent proposed(Mandate mandate, ContinuedRelease... continued) {
        return new ClosureProposed(
                ID,
                Determination.CONFIRMED,
                Disposition.REFERRED_FOR_PROSECUTION,
                "Two people are accused.",
                List.of(continued),
                mandate.person());
    }

    private static ContinuedRelease continued(LocalDate until) {
        return new ContinuedRelease(RELEASE, until, "the trial needs it");
    }
}
