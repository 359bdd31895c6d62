package org.jointcase.investigation;

import static org.jointcase.AnInvestigation.ANOTHER;
import static org.jointcase.AnInvestigation.ID;
import static org.jointcase.AnOrganisation.AGENCY;
import static org.jointcase.AnOrganisation.PARTNER;
import static org.jointcase.AnOrganisation.POLICE;
import static org.jointcase.SomePeople.AGENCY_SUPERVISOR;
import static org.jointcase.SomePeople.CENTRE_SUPERVISOR;
import static org.jointcase.SomePeople.by;
import static org.jointcase.investigation.InvestigationRule.NOBODY_DECIDES_ON_A_CASE_HE_SUBMITTED;
import static org.jointcase.investigation.InvestigationRule.NO_CASE_ABSORBS_ITSELF;
import static org.jointcase.investigation.InvestigationRule.NO_CASE_IS_ABSORBED_WITH_ANYTHING_LEFT_IN_IT;
import static org.jointcase.investigation.InvestigationRule.ONLY_AN_OPEN_CASE_ABSORBS;
import static org.jointcase.investigation.InvestigationRule.ONLY_AN_OPEN_CASE_IS_WORKED_ON;
import static org.jointcase.investigation.InvestigationRule.ONLY_A_SUSPENDED_CASE_IS_RESUMED;
import static org.jointcase.investigation.InvestigationRule.WHO_TAKES_PART_IN_AN_ABSORBED_CASE_TAKES_PART_IN_THE_OTHER;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jointcase.AnAgreement;
import org.jointcase.AnInvestigation;
import org.jointcase.AnOrganisation;
import org.jointcase.Facts;
import org.jointcase.Refused;
import org.jointcase.assistance.AssistanceRequestId;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.exhibit.FateKind;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationEvent.Absorbed;
import org.jointcase.investigation.InvestigationEvent.AssistanceRequested;
import org.jointcase.investigation.InvestigationEvent.Closed;
import org.jointcase.investigation.InvestigationEvent.EvidenceShared;
import org.jointcase.investigation.InvestigationEvent.ExhibitFateDecided;
import org.jointcase.investigation.InvestigationEvent.ExhibitRegistered;
import org.jointcase.investigation.InvestigationEvent.LeadAssigned;
import org.jointcase.investigation.InvestigationEvent.MandatoryTaskAdded;
import org.jointcase.investigation.InvestigationEvent.Opened;
import org.jointcase.investigation.InvestigationEvent.ParticipantAdmitted;
import org.jointcase.investigation.InvestigationEvent.Resumed;
import org.jointcase.investigation.InvestigationEvent.Submitted;
import org.jointcase.investigation.InvestigationEvent.Suspended;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.NotPermitted;
import org.jointcase.mandate.NotVisible;
import org.jointcase.release.ReleaseId;
import org.jointcase.task.TaskId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** How work on a case rests, goes on, or goes on in another case. */
class InterruptionTest {
    private static final InvestigationEvent SUSPENDED = new Suspended(ID, "a court has stayed it");
    private static final InvestigationEvent RESUMED = new Resumed(ID, "the court has decided");
    private static final InvestigationEvent ABSORBED = new Absorbed(ID, ANOTHER, "one complaint, twice");
    private static final UUID SOME = new UUID(0x7000, 1);
    private static final ExhibitId EXHIBIT = new ExhibitId(SOME);
    private static final InvestigationEvent REGISTERED =
            new ExhibitRegistered(ID, EXHIBIT, AnInvestigation.NUMBER + "-E001");
    private static final InvestigationEvent RETAINED = new ExhibitFateDecided(ID, EXHIBIT, FateKind.RETAINED_UNTIL);

    static final List<List<InvestigationEvent>> LEFT_IN_IT = List.of(
            List.of(REGISTERED),
            List.of(REGISTERED, RETAINED),
            List.of(new AssistanceRequested(ID, new AssistanceRequestId(SOME), AGENCY, POLICE)),
            List.of(new MandatoryTaskAdded(ID, new TaskId(SOME))),
            List.of(new EvidenceShared(ID, new ReleaseId(SOME), AGENCY, POLICE, Set.of(), Set.of(EXHIBIT))));

    private static final List<CaseEvent> OTHER_IS_OPEN = List.of(
            AnInvestigation.anotherSubmitted(),
            new Opened(ANOTHER),
            new LeadAssigned(ANOTHER, POLICE, AnAgreement.ID),
            new ParticipantAdmitted(ANOTHER, AGENCY, AnAgreement.ID),
            new ParticipantAdmitted(ANOTHER, PARTNER, AnAgreement.ID));

    private final FixtureConfiguration<Investigation> investigation = with(AnOrganisation.allActive(), OTHER_IS_OPEN);

    @Nested
    class Suspending {
        @Test
        void the_centres_supervisor_suspends_an_open_case() {
            running().when(suspend(CENTRE_SUPERVISOR)).expectEvents(SUSPENDED);
        }

        @Test
        void not_another_organisations() {
            running().when(suspend(AGENCY_SUPERVISOR)).expectException(NotPermitted.class);
        }

        @Test
        void nobody_suspends_what_he_submitted() {
            investigation
                    .given(submittedByTheCentresSupervisor(), new Opened(ID))
                    .when(suspend(CENTRE_SUPERVISOR))
                    .expectException(Refused.by(NOBODY_DECIDES_ON_A_CASE_HE_SUBMITTED));
        }

        @Test
        void not_once_more() {
            running()
                    .andGiven(SUSPENDED)
                    .when(suspend(CENTRE_SUPERVISOR))
                    .expectException(Refused.by(ONLY_AN_OPEN_CASE_IS_WORKED_ON));
        }

        @Test
        void nothing_is_worked_on_then() {
            running()
                    .andGiven(SUSPENDED)
                    .when(new InvestigationCommand.WithdrawParticipant(
                            by(CENTRE_SUPERVISOR), ID, POLICE, "its part is done"))
                    .expectException(Refused.by(ONLY_AN_OPEN_CASE_IS_WORKED_ON));
        }

        private InvestigationCommand suspend(Mandate mandate) {
            return new InvestigationCommand.Suspend(by(mandate), ID, "a court has stayed it");
        }
    }

    @Nested
    class Resuming {
        @Test
        void the_centres_supervisor_resumes_a_suspended_case() {
            running().andGiven(SUSPENDED).when(resume(CENTRE_SUPERVISOR)).expectEvents(RESUMED);
        }

        @Test
        void not_another_organisations() {
            running().andGiven(SUSPENDED).when(resume(AGENCY_SUPERVISOR)).expectException(NotPermitted.class);
        }

        @Test
        void nobody_resumes_what_he_submitted() {
            investigation
                    .given(submittedByTheCentresSupervisor(), new Opened(ID), SUSPENDED)
                    .when(resume(CENTRE_SUPERVISOR))
                    .expectException(Refused.by(NOBODY_DECIDES_ON_A_CASE_HE_SUBMITTED));
        }

        @Test
        void only_a_suspended_one() {
            running().when(resume(CENTRE_SUPERVISOR)).expectException(Refused.by(ONLY_A_SUSPENDED_CASE_IS_RESUMED));
        }

        @Test
        void work_goes_on_then() {
            running()
                    .andGiven(SUSPENDED, RESUMED)
                    .when(new InvestigationCommand.Suspend(by(CENTRE_SUPERVISOR), ID, "a court has stayed it"))
                    .expectEvents(SUSPENDED);
        }

        private InvestigationCommand resume(Mandate mandate) {
            return new InvestigationCommand.Resume(by(mandate), ID, "the court has decided");
        }
    }

    @Nested
    class Absorbing {
        @Test
        void a_settled_case_goes_on_in_an_open_one() {
            running().when(absorb(CENTRE_SUPERVISOR, ANOTHER)).expectEvents(ABSORBED);
        }

        @Test
        void not_by_another_organisations_supervisor() {
            running().when(absorb(AGENCY_SUPERVISOR, ANOTHER)).expectException(NotPermitted.class);
        }

        @Test
        void nobody_lets_be_absorbed_what_he_submitted() {
            investigation
                    .given(submittedByTheCentresSupervisor(), new Opened(ID))
                    .when(absorb(CENTRE_SUPERVISOR, ANOTHER))
                    .expectException(Refused.by(NOBODY_DECIDES_ON_A_CASE_HE_SUBMITTED));
        }

        @Test
        void not_by_itself() {
            running().when(absorb(CENTRE_SUPERVISOR, ID)).expectException(Refused.by(NO_CASE_ABSORBS_ITSELF));
        }

        @Test
        void not_by_what_is_not_there() {
            with(AnOrganisation.allActive())
                    .given(AnInvestigation.open())
                    .when(absorb(CENTRE_SUPERVISOR, ANOTHER))
                    .expectException(NotVisible.class);
        }

        @Test
        void not_by_one_that_is_not_open() {
            with(
                            AnOrganisation.allActive(),
                            OTHER_IS_OPEN,
                            new Closed(ANOTHER, Determination.CONFIRMED, Disposition.NO_FURTHER_ACTION))
                    .given(AnInvestigation.open())
                    .when(absorb(CENTRE_SUPERVISOR, ANOTHER))
                    .expectException(Refused.by(ONLY_AN_OPEN_CASE_ABSORBS));
        }

        @ParameterizedTest
        @FieldSource("org.jointcase.investigation.InterruptionTest#LEFT_IN_IT")
        void not_with_anything_left_in_it(List<InvestigationEvent> left) {
            running()
                    .andGiven(left)
                    .when(absorb(CENTRE_SUPERVISOR, ANOTHER))
                    .expectException(Refused.by(NO_CASE_IS_ABSORBED_WITH_ANYTHING_LEFT_IN_IT));
        }

        @Test
        void once_nothing_is_left_in_it() {
            running()
                    .andGiven(REGISTERED, RETAINED, new ExhibitFateDecided(ID, EXHIBIT, FateKind.RETURNED))
                    .when(absorb(CENTRE_SUPERVISOR, ANOTHER))
                    .expectEvents(ABSORBED);
        }

        @Test
        void not_by_one_in_which_somebody_takes_no_part() {
            with(AnOrganisation.allActive(), OTHER_IS_OPEN.subList(0, 4))
                    .given(AnInvestigation.open())
                    .when(absorb(CENTRE_SUPERVISOR, ANOTHER))
                    .expectException(Refused.by(WHO_TAKES_PART_IN_AN_ABSORBED_CASE_TAKES_PART_IN_THE_OTHER));
        }

        @Test
        void nothing_happens_in_it_any_more() {
            running()
                    .andGiven(ABSORBED)
                    .when(absorb(CENTRE_SUPERVISOR, ANOTHER))
                    .expectException(Refused.by(ONLY_AN_OPEN_CASE_IS_WORKED_ON));
        }

        private InvestigationCommand absorb(Mandate mandate, InvestigationId other) {
            return new InvestigationCommand.Absorb(by(mandate), ID, other, "one complaint, twice");
        }
    }

    private TestExecutor<Investigation> running() {
        return investigation.given(AnInvestigation.open());
    }

    private static FixtureConfiguration<Investigation> with(Object... facts) {
        return new AggregateTestFixture<>(Investigation.class).registerInjectableResource(Facts.of(facts));
    }

    private static InvestigationEvent submittedByTheCentresSupervisor() {
        return new Submitted(
                ID,
                AnInvestigation.NUMBER,
                "Intrusion",
                "Mail was read.",
                List.of(new Offence(Offence.BUDAPEST_CONVENTION, "2")),
                Severity.HIGH,
                Tlp.AMBER,
                CENTRE_SUPERVISOR.person(),
                CENTRE_SUPERVISOR.organisation());
    }
}
