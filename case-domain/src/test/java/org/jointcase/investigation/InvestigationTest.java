package org.jointcase.investigation;

import static org.jointcase.AnInvestigation.ID;
import static org.jointcase.AnInvestigation.NUMBER;
import static org.jointcase.AnInvestigation.submitted;
import static org.jointcase.SomePeople.AGENCY_INVESTIGATOR;
import static org.jointcase.SomePeople.AGENCY_LIAISON;
import static org.jointcase.SomePeople.AGENCY_SUPERVISOR;
import static org.jointcase.SomePeople.CENTRE_SUPERVISOR;
import static org.jointcase.SomePeople.PARTNER_INVESTIGATOR;
import static org.jointcase.SomePeople.as;
import static org.jointcase.SomePeople.by;
import static org.jointcase.investigation.InvestigationRule.NOBODY_DECIDES_ON_A_CASE_HE_SUBMITTED;
import static org.jointcase.investigation.InvestigationRule.ONLY_A_SUBMITTED_CASE_IS_OPENED_OR_DECLINED;
import static org.jointcase.mandate.Role.INVESTIGATOR;
import static org.jointcase.mandate.Role.SUPERVISOR;
import static org.jointcase.organisation.OrganisationRule.ONLY_AN_ACTIVE_ORGANISATION_ACTS;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jointcase.AnInvestigation;
import org.jointcase.AnOrganisation;
import org.jointcase.Facts;
import org.jointcase.Refused;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationEvent.Declined;
import org.jointcase.investigation.InvestigationEvent.Opened;
import org.jointcase.investigation.InvestigationEvent.Submitted;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.NotPermitted;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InvestigationTest {
    private static final List<Offence> OFFENCES = List.of(new Offence(Offence.BUDAPEST_CONVENTION, "2"));

    private final FixtureConfiguration<Investigation> investigation = in(Facts.of(AnOrganisation.allActive()));

    @Nested
    class Submitting {
        @Test
        void an_investigator_submits_for_his_organisation() {
            investigation
                    .givenNoPriorActivity()
                    .when(submit(AGENCY_INVESTIGATOR))
                    .expectEvents(asSubmittedBy(AGENCY_INVESTIGATOR));
        }

        @Test
        void a_liaison_submits_too() {
            investigation
                    .givenNoPriorActivity()
                    .when(submit(AGENCY_LIAISON))
                    .expectEvents(asSubmittedBy(AGENCY_LIAISON));
        }

        @Test
        void also_for_a_private_partner() {
            investigation
                    .givenNoPriorActivity()
                    .when(submit(PARTNER_INVESTIGATOR))
                    .expectEvents(asSubmittedBy(PARTNER_INVESTIGATOR));
        }

        @Test
        void a_supervisor_as_such_submits_none() {
            investigation.givenNoPriorActivity().when(submit(AGENCY_SUPERVISOR)).expectException(NotPermitted.class);
        }

        @Test
        void a_suspended_organisation_submits_none() {
            in(Facts.of(AnOrganisation.allActive(), AnOrganisation.suspended(AnOrganisation.AGENCY)))
                    .givenNoPriorActivity()
                    .when(submit(AGENCY_INVESTIGATOR))
                    .expectException(Refused.by(ONLY_AN_ACTIVE_ORGANISATION_ACTS));
        }

        private InvestigationCommand submit(Mandate mandate) {
            return new InvestigationCommand.Submit(
                    by(mandate), ID, NUMBER, "Intrusion", "Mail was read.", OFFENCES, Severity.HIGH, Tlp.GREEN);
        }

        private Submitted asSubmittedBy(Mandate mandate) {
            return new Submitted(
                    ID,
                    NUMBER,
                    "Intrusion",
                    "Mail was read.",
                    OFFENCES,
                    Severity.HIGH,
                    Tlp.GREEN,
                    mandate.person(),
                    mandate.organisation());
        }
    }

    @Nested
    class Opening {
        private final InvestigationCommand open = new InvestigationCommand.Open(by(CENTRE_SUPERVISOR), ID);

        @Test
        void the_centres_supervisor_opens_what_was_submitted() {
            investigation.given(submitted()).when(open).expectEvents(new Opened(ID));
        }

        @Test
        void nobody_opens_what_he_submitted() {
            investigation
                    .given(submittedByTheCentresSupervisor())
                    .when(open)
                    .expectException(Refused.by(NOBODY_DECIDES_ON_A_CASE_HE_SUBMITTED));
        }

        @Test
        void an_open_one_is_not_opened_again() {
            investigation
                    .given(AnInvestigation.open())
                    .when(open)
                    .expectException(Refused.by(ONLY_A_SUBMITTED_CASE_IS_OPENED_OR_DECLINED));
        }

        @Test
        void a_declined_one_stays_declined() {
            investigation
                    .given(submitted(), new Declined(ID, "no offence"))
                    .when(open)
                    .expectException(Refused.by(ONLY_A_SUBMITTED_CASE_IS_OPENED_OR_DECLINED));
        }

        @Test
        void not_by_the_submitting_organisation() {
            investigation
                    .given(submitted())
                    .when(new InvestigationCommand.Open(by(AGENCY_SUPERVISOR), ID))
                    .expectException(NotPermitted.class);
        }
    }

    @Nested
    class Declining {
        private final InvestigationCommand decline =
                new InvestigationCommand.Decline(by(CENTRE_SUPERVISOR), ID, "no offence");

        @Test
        void the_centres_supervisor_declines_with_a_reason() {
            investigation.given(submitted()).when(decline).expectEvents(new Declined(ID, "no offence"));
        }

        @Test
        void nobody_declines_what_he_submitted() {
            investigation
                    .given(submittedByTheCentresSupervisor())
                    .when(decline)
                    .expectException(Refused.by(NOBODY_DECIDES_ON_A_CASE_HE_SUBMITTED));
        }

        @Test
        void an_open_one_is_not_declined() {
            investigation
                    .given(AnInvestigation.open())
                    .when(decline)
                    .expectException(Refused.by(ONLY_A_SUBMITTED_CASE_IS_OPENED_OR_DECLINED));
        }
    }

    private static Submitted submittedByTheCentresSupervisor() {
        var submitter = as(CENTRE_SUPERVISOR, INVESTIGATOR, SUPERVISOR);
        return new Submitted(
                ID,
                NUMBER,
                "Intrusion",
                "Mail was read.",
                OFFENCES,
                Severity.HIGH,
                Tlp.GREEN,
                submitter.person(),
                submitter.organisation());
    }

    private static FixtureConfiguration<Investigation> in(Facts facts) {
        return new AggregateTestFixture<>(Investigation.class).registerInjectableResource(facts);
    }
}
