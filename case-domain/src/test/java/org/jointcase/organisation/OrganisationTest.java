package org.jointcase.organisation;

import static org.jointcase.AnOrganisation.AGENCY;
import static org.jointcase.AnOrganisation.CENTRE;
import static org.jointcase.SomePeople.AGENCY_SUPERVISOR;
import static org.jointcase.SomePeople.CENTRE_ADMINISTRATOR;
import static org.jointcase.SomePeople.CENTRE_SUPERVISOR;
import static org.jointcase.SomePeople.as;
import static org.jointcase.SomePeople.by;
import static org.jointcase.mandate.Role.ADMINISTRATOR;
import static org.jointcase.organisation.OrganisationKind.GOVERNMENT_AGENCY;
import static org.jointcase.organisation.OrganisationKind.NATIONAL_CENTRE;
import static org.jointcase.organisation.OrganisationRule.ONLY_AN_ACTIVE_ORGANISATION_ACTS;
import static org.jointcase.organisation.OrganisationRule.ONLY_AN_ACTIVE_ORGANISATION_IS_SUSPENDED;
import static org.jointcase.organisation.OrganisationRule.ONLY_A_PROPOSED_ORGANISATION_IS_ACTIVATED;
import static org.jointcase.organisation.OrganisationRule.ONLY_A_SUSPENDED_ORGANISATION_IS_REINSTATED;
import static org.jointcase.organisation.OrganisationRule.THERE_IS_ONE_NATIONAL_CENTRE;
import static org.jointcase.organisation.OrganisationRule.THE_CENTRE_IS_NEVER_SUSPENDED;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jointcase.AnOrganisation;
import org.jointcase.Facts;
import org.jointcase.Refused;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.NotPermitted;
import org.jointcase.organisation.OrganisationEvent.Activated;
import org.jointcase.organisation.OrganisationEvent.Proposed;
import org.jointcase.organisation.OrganisationEvent.Reinstated;
import org.jointcase.organisation.OrganisationEvent.Suspended;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OrganisationTest {
    private static final OrganisationEvent PROPOSED = new Proposed(AGENCY, "agency", "Agency", GOVERNMENT_AGENCY, "PH");
    private static final OrganisationEvent CENTRE_PROPOSED =
            new Proposed(CENTRE, "ncic", "Centre", NATIONAL_CENTRE, "PH");
    private static final OrganisationEvent ACTIVATED = new Activated(AGENCY);
    private static final OrganisationEvent SUSPENDED = new Suspended(AGENCY, "review");

    private final FixtureConfiguration<Organisation> organisation =
            in(Facts.of(AnOrganisation.active(CENTRE, NATIONAL_CENTRE)));
    private final FixtureConfiguration<Organisation> underASuspendedCentre =
            in(Facts.of(AnOrganisation.active(CENTRE, NATIONAL_CENTRE), AnOrganisation.suspended(CENTRE)));

    @Nested
    class FoundingTheCentre {
        @Test
        void its_administrator_makes_it_active_at_once() {
            in(Facts.of())
                    .givenNoPriorActivity()
                    .when(found(CENTRE_ADMINISTRATOR))
                    .expectEvents(CENTRE_PROPOSED, new Activated(CENTRE));
        }

        @Test
        void nobody_founds_it_for_another_organisation() {
            in(Facts.of())
                    .givenNoPriorActivity()
                    .when(found(as(AGENCY_SUPERVISOR, ADMINISTRATOR)))
                    .expectException(NotPermitted.class);
        }

        private OrganisationCommand found(Mandate mandate) {
            return new OrganisationCommand.FoundCentre(by(mandate), CENTRE, "ncic", "Centre", "PH");
        }
    }

    @Nested
    class Proposing {
        @Test
        void the_centres_administrator_proposes_a_party() {
            organisation.givenNoPriorActivity().when(propose(GOVERNMENT_AGENCY)).expectEvents(PROPOSED);
        }

        @Test
        void there_is_no_second_centre() {
            organisation
                    .givenNoPriorActivity()
                    .when(propose(NATIONAL_CENTRE))
                    .expectException(Refused.by(THERE_IS_ONE_NATIONAL_CENTRE));
        }

        @Test
        void not_for_an_organisation_that_is_not_active() {
            underASuspendedCentre
                    .givenNoPriorActivity()
                    .when(propose(GOVERNMENT_AGENCY))
                    .expectException(Refused.by(ONLY_AN_ACTIVE_ORGANISATION_ACTS));
        }

        private OrganisationCommand propose(OrganisationKind kind) {
            return new OrganisationCommand.Propose(by(CENTRE_ADMINISTRATOR), AGENCY, "agency", "Agency", kind, "PH");
        }
    }

    @Nested
    class Activating {
        private final OrganisationCommand activate = new OrganisationCommand.Activate(by(CENTRE_SUPERVISOR), AGENCY);

        @Test
        void a_proposed_one_is_activated() {
            organisation.given(PROPOSED).when(activate).expectEvents(ACTIVATED);
        }

        @Test
        void an_active_one_is_not_activated_again() {
            organisation
                    .given(PROPOSED, ACTIVATED)
                    .when(activate)
                    .expectException(Refused.by(ONLY_A_PROPOSED_ORGANISATION_IS_ACTIVATED));
        }

        @Test
        void a_suspended_one_is_reinstated_instead() {
            organisation
                    .given(PROPOSED, ACTIVATED, SUSPENDED)
                    .when(activate)
                    .expectException(Refused.by(ONLY_A_PROPOSED_ORGANISATION_IS_ACTIVATED));
        }

        @Test
        void not_by_an_organisation_that_is_not_active() {
            underASuspendedCentre
                    .given(PROPOSED)
                    .when(activate)
                    .expectException(Refused.by(ONLY_AN_ACTIVE_ORGANISATION_ACTS));
        }

        @Test
        void not_by_its_own_supervisor() {
            organisation
                    .given(PROPOSED)
                    .when(new OrganisationCommand.Activate(by(AGENCY_SUPERVISOR), AGENCY))
                    .expectException(NotPermitted.class);
        }
    }

    @Nested
    class Suspending {
        private final OrganisationCommand suspend =
                new OrganisationCommand.Suspend(by(CENTRE_SUPERVISOR), AGENCY, "review");

        @Test
        void an_active_one_is_suspended() {
            organisation.given(PROPOSED, ACTIVATED).when(suspend).expectEvents(SUSPENDED);
        }

        @Test
        void a_reinstated_one_may_be_suspended_again() {
            organisation
                    .given(PROPOSED, ACTIVATED, SUSPENDED, new Reinstated(AGENCY, "cleared"))
                    .when(suspend)
                    .expectEvents(SUSPENDED);
        }

        @Test
        void a_suspended_one_is_not_suspended_again() {
            organisation
                    .given(PROPOSED, ACTIVATED, SUSPENDED)
                    .when(suspend)
                    .expectException(Refused.by(ONLY_AN_ACTIVE_ORGANISATION_IS_SUSPENDED));
        }

        @Test
        void not_by_an_organisation_that_is_not_active() {
            underASuspendedCentre
                    .given(PROPOSED, ACTIVATED)
                    .when(suspend)
                    .expectException(Refused.by(ONLY_AN_ACTIVE_ORGANISATION_ACTS));
        }

        @Test
        void the_centre_is_never_suspended() {
            organisation
                    .given(CENTRE_PROPOSED, new Activated(CENTRE))
                    .when(new OrganisationCommand.Suspend(by(CENTRE_SUPERVISOR), CENTRE, "review"))
                    .expectException(Refused.by(THE_CENTRE_IS_NEVER_SUSPENDED));
        }
    }

    @Nested
    class Reinstating {
        private final OrganisationCommand reinstate =
                new OrganisationCommand.Reinstate(by(CENTRE_SUPERVISOR), AGENCY, "cleared");

        @Test
        void a_suspended_one_is_reinstated() {
            organisation
                    .given(PROPOSED, ACTIVATED, SUSPENDED)
                    .when(reinstate)
                    .expectEvents(new Reinstated(AGENCY, "cleared"));
        }

        @Test
        void not_by_an_organisation_that_is_not_active() {
            underASuspendedCentre
                    .given(PROPOSED, ACTIVATED, SUSPENDED)
                    .when(reinstate)
                    .expectException(Refused.by(ONLY_AN_ACTIVE_ORGANISATION_ACTS));
        }

        @Test
        void an_active_one_is_not_reinstated() {
            organisation
                    .given(PROPOSED, ACTIVATED)
                    .when(reinstate)
                    .expectException(Refused.by(ONLY_A_SUSPENDED_ORGANISATION_IS_REINSTATED));
        }
    }

    private static FixtureConfiguration<Organisation> in(Facts facts) {
        return new AggregateTestFixture<>(Organisation.class).registerInjectableResource(facts);
    }
}
