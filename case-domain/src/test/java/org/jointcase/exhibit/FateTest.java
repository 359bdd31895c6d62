package org.jointcase.exhibit;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointcase.AnExhibit.file;
import static org.jointcase.CaseFixture.given;
import static org.jointcase.SomePeople.AGENCY_EXHIBITS;
import static org.jointcase.SomePeople.AGENCY_INVESTIGATOR;
import static org.jointcase.SomePeople.AGENCY_SUPERVISOR;
import static org.jointcase.SomePeople.NOW;
import static org.jointcase.SomePeople.PARTNER_INVESTIGATOR;
import static org.jointcase.SomePeople.POLICE_SUPERVISOR;
import static org.jointcase.SomePeople.TODAY;
import static org.jointcase.SomePeople.as;
import static org.jointcase.SomePeople.by;
import static org.jointcase.exhibit.ExhibitRule.NOTHING_FOLLOWS_WHEN_CUSTODY_HAS_ENDED;
import static org.jointcase.exhibit.ExhibitRule.NOTHING_FOLLOWS_WHILE_A_TRANSFER_IS_OFFERED;
import static org.jointcase.exhibit.ExhibitRule.NOTHING_IS_RETAINED_UNTIL_A_PAST_DAY;
import static org.jointcase.exhibit.ExhibitRule.ONLY_A_SUPERVISOR_OF_THE_CUSTODIAN_ACTS_IN_HIS_STEAD;
import static org.jointcase.exhibit.ExhibitRule.ONLY_THE_CUSTODIAN_DECIDES_THE_FATE;

import java.time.LocalDate;
import org.jointcase.ARelease;
import org.jointcase.AnExhibit;
import org.jointcase.AnInvestigation;
import org.jointcase.AnOrganisation;
import org.jointcase.CaseFixture;
import org.jointcase.exhibit.ExhibitCommand.DecideFate;
import org.jointcase.exhibit.ExhibitEvent.HandedToProsecution;
import org.jointcase.exhibit.ExhibitEvent.Retained;
import org.jointcase.exhibit.ExhibitEvent.Returned;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.investigation.InvestigationEvent.ExhibitFateDecided;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of an exhibit in the end. */
class FateTest {
    private final CaseFixture openCase = given(AnOrganisation.allActive(), AnInvestigation.open());

    @Nested
    class DecidingItsFate {
        private final CaseFixture inCustody = openCase.and(file().inTheCase());

        @Test
        void the_custodian_retains_it_until_a_day() {
            inCustody.when(retain(AGENCY_INVESTIGATOR, TODAY)).then(retained(), told(FateKind.RETAINED_UNTIL));
        }

        @Test
        void the_custodian_returns_it() {
            inCustody.when(giveAway(AGENCY_INVESTIGATOR, FateKind.RETURNED)).then(returned(), told(FateKind.RETURNED));
        }

        @Test
        void the_custodian_hands_it_to_prosecution() {
            inCustody
                    .when(giveAway(AGENCY_INVESTIGATOR, FateKind.HANDED_TO_PROSECUTION))
                    .then(
                            new HandedToProsecution(AnExhibit.ID, AnInvestigation.ID, "The owner", "R-7", null, NOW),
                            told(FateKind.HANDED_TO_PROSECUTION));
        }

        @Test
        void what_is_retained_may_be_returned_later() {
            inCustody
                    .and(retained())
                    .when(giveAway(AGENCY_INVESTIGATOR, FateKind.RETURNED))
                    .then(returned(), told(FateKind.RETURNED));
        }

        @Test
        void nothing_follows_when_it_was_returned() {
            inCustody
                    .and(returned())
                    .when(retain(AGENCY_INVESTIGATOR, TODAY))
                    .thenRefused(NOTHING_FOLLOWS_WHEN_CUSTODY_HAS_ENDED);
        }

        @Test
        void nothing_is_retained_until_yesterday() {
            inCustody
                    .when(retain(AGENCY_INVESTIGATOR, TODAY.minusDays(1)))
                    .thenRefused(NOTHING_IS_RETAINED_UNTIL_A_PAST_DAY);
        }

        @Test
        void nobody_else_decides() {
            inCustody.when(retain(AGENCY_EXHIBITS, TODAY)).thenRefused(ONLY_THE_CUSTODIAN_DECIDES_THE_FATE);
        }

        @Test
        void a_supervisor_of_his_organisation_decides_in_his_stead() {
            inCustody
                    .and(AnInvestigation.removed(AGENCY_INVESTIGATOR))
                    .when(decide(
                            AGENCY_SUPERVISOR,
                            new Fate(FateKind.RETAINED_UNTIL, TODAY, "until the appeal", null, null),
                            "he left the service"))
                    .then(
                            new Retained(
                                    AnExhibit.ID,
                                    AnInvestigation.ID,
                                    TODAY,
                                    "until the appeal",
                                    "he left the service",
                                    NOW),
                            told(FateKind.RETAINED_UNTIL));
        }

        @Test
        void a_supervisor_says_why() {
            inCustody.when(retain(AGENCY_SUPERVISOR, TODAY)).thenNotPermitted();
        }

        @Test
        void no_other_supervisor_decides_in_his_stead() {
            inCustody
                    .when(decide(
                            as(POLICE_SUPERVISOR, Role.SUPERVISOR),
                            new Fate(FateKind.RETURNED, null, null, "The owner", "R-7"),
                            "he is away"))
                    .thenNotVisible();
            inCustody
                    .and(ARelease.toPolice().live())
                    .when(decide(
                            POLICE_SUPERVISOR,
                            new Fate(FateKind.RETURNED, null, null, "The owner", "R-7"),
                            "he is away"))
                    .thenRefused(ONLY_A_SUPERVISOR_OF_THE_CUSTODIAN_ACTS_IN_HIS_STEAD);
        }

        @Test
        void nobody_acts_in_his_own_stead() {
            inCustody
                    .when(decide(
                            as(AGENCY_INVESTIGATOR, Role.INVESTIGATOR, Role.SUPERVISOR),
                            new Fate(FateKind.RETURNED, null, null, "The owner", "R-7"),
                            "it is mine"))
                    .thenRefused(ONLY_A_SUPERVISOR_OF_THE_CUSTODIAN_ACTS_IN_HIS_STEAD);
        }

        @Test
        void nothing_is_decided_while_it_is_offered() {
            inCustody
                    .and(file().offered(AGENCY_EXHIBITS))
                    .when(retain(AGENCY_INVESTIGATOR, TODAY))
                    .thenRefused(NOTHING_FOLLOWS_WHILE_A_TRANSFER_IS_OFFERED);
        }

        @Test
        void a_case_that_is_about_to_close_accepts_it() {
            inCustody
                    .and(AnInvestigation.closureProposed())
                    .when(retain(AGENCY_INVESTIGATOR, TODAY))
                    .then(retained(), told(FateKind.RETAINED_UNTIL));
        }

        @Test
        void who_does_not_see_it_is_not_told_that_it_is_there() {
            inCustody.when(retain(PARTNER_INVESTIGATOR, TODAY)).thenNotVisible();
        }

        @Test
        void a_fate_has_all_that_belongs_to_it() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Fate(FateKind.RETAINED_UNTIL, TODAY, null, null, null));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Fate(FateKind.RETURNED, null, null, "The owner", null));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Fate(FateKind.RETAINED_UNTIL, TODAY, "the appeal", "The owner", null));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Fate(FateKind.RETAINED_UNTIL, TODAY, "the appeal", null, "R-7"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Fate(FateKind.RETURNED, null, "the appeal", "The owner", "R-7"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Fate(FateKind.RETURNED, TODAY, null, "The owner", "R-7"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Fate(FateKind.RETURNED, null, null, "The owner", " "));
        }

        private Retained retained() {
            return new Retained(AnExhibit.ID, AnInvestigation.ID, TODAY, "until the appeal", null, NOW);
        }

        private Returned returned() {
            return new Returned(AnExhibit.ID, AnInvestigation.ID, "The owner", "R-7", null, NOW);
        }

        private InvestigationEvent told(FateKind fate) {
            return new ExhibitFateDecided(AnInvestigation.ID, AnExhibit.ID, fate);
        }

        private DecideFate retain(Mandate mandate, LocalDate until) {
            return decide(mandate, new Fate(FateKind.RETAINED_UNTIL, until, "until the appeal", null, null), null);
        }

        private DecideFate giveAway(Mandate mandate, FateKind kind) {
            return decide(mandate, new Fate(kind, null, null, "The owner", "R-7"), null);
        }

        private DecideFate decide(Mandate mandate, Fate fate, @Nullable String inStead) {
            return new DecideFate(by(mandate), AnExhibit.ID, fate, inStead);
        }
    }
}
