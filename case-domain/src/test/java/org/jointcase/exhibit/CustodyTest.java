package org.jointcase.exhibit;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointcase.AnExhibit.HALF_AN_HOUR_AGO;
import static org.jointcase.AnExhibit.OTHER_SHA256;
import static org.jointcase.AnExhibit.SHA256;
import static org.jointcase.AnExhibit.file;
import static org.jointcase.AnExhibit.item;
import static org.jointcase.CaseFixture.given;
import static org.jointcase.SomePeople.AGENCY_EXHIBITS;
import static org.jointcase.SomePeople.AGENCY_INVESTIGATOR;
import static org.jointcase.SomePeople.AGENCY_SUPERVISOR;
import static org.jointcase.SomePeople.NOW;
import static org.jointcase.SomePeople.POLICE_EXHIBITS;
import static org.jointcase.SomePeople.POLICE_INVESTIGATOR;
import static org.jointcase.SomePeople.TODAY;
import static org.jointcase.SomePeople.as;
import static org.jointcase.SomePeople.by;
import static org.jointcase.exhibit.ExhibitRule.AN_ITEM_IS_ACCEPTED_BY_SEAL_AND_CONDITION;
import static org.jointcase.exhibit.ExhibitRule.A_FILE_IS_ACCEPTED_BY_ITS_HASH;
import static org.jointcase.exhibit.ExhibitRule.NO_CUSTODY_STEP_LIES_BEFORE_THE_LAST;
import static org.jointcase.exhibit.ExhibitRule.NO_HAND_OVER_WITHOUT_RELEASE;
import static org.jointcase.exhibit.ExhibitRule.ONLY_THE_NAMED_RECEIVER_ANSWERS;
import static org.jointcase.exhibit.ExhibitRule.ONLY_WHO_IS_ASSIGNED_RECEIVES;

import java.time.Instant;
import org.jointcase.AnExhibit;
import org.jointcase.AnInvestigation;
import org.jointcase.AnOrganisation;
import org.jointcase.CaseFixture;
import org.jointcase.exhibit.ExhibitCommand.AcceptTransfer;
import org.jointcase.exhibit.ExhibitCommand.OfferTransfer;
import org.jointcase.exhibit.ExhibitCommand.RefuseTransfer;
import org.jointcase.exhibit.ExhibitEvent.IntegrityQuestioned;
import org.jointcase.exhibit.ExhibitEvent.TransferAccepted;
import org.jointcase.exhibit.ExhibitEvent.TransferOffered;
import org.jointcase.exhibit.ExhibitEvent.TransferRefused;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who answers for a hand-over. */
class CustodyTest {
    @Nested
    class Accepting {
        private final CaseFixture offered = openCase().and(file().inTheCase(), file().offered(AGENCY_EXHIBITS));

        @Test
        void the_receiver_accepts_it_by_its_hash() {
            offered.when(accept(AGENCY_EXHIBITS, SHA256)).then(accepted(AGENCY_EXHIBITS, SHA256));
        }

        @Test
        void another_hash_is_recorded_and_questions_its_integrity() {
            offered.when(accept(AGENCY_EXHIBITS, OTHER_SHA256))
                    .then(
                            accepted(AGENCY_EXHIBITS, OTHER_SHA256),
                            new IntegrityQuestioned(AnExhibit.ID, AnInvestigation.ID, SHA256, OTHER_SHA256, NOW));
        }

        @Test
        void the_next_hash_is_held_against_the_one_that_was_collected() {
            offered.when(accept(AGENCY_EXHIBITS, OTHER_SHA256));
            offered.when(offer(AGENCY_EXHIBITS, AGENCY_INVESTIGATOR));
            offered.when(accept(AGENCY_INVESTIGATOR, SHA256)).then(accepted(AGENCY_INVESTIGATOR, SHA256));
        }

        @Test
        void a_file_is_not_accepted_by_a_seal() {
            offered.when(accept(AGENCY_EXHIBITS, new Finding(null, "S-1001", "sealed")))
                    .thenRefused(A_FILE_IS_ACCEPTED_BY_ITS_HASH);
        }

        @Test
        void an_item_is_not_accepted_by_a_hash() {
            itemOffered().when(accept(AGENCY_EXHIBITS, SHA256)).thenRefused(AN_ITEM_IS_ACCEPTED_BY_SEAL_AND_CONDITION);
        }

        @Test
        void an_item_is_accepted_by_seal_and_condition() {
            itemOffered()
                    .when(accept(AGENCY_EXHIBITS, new Finding(null, "S-1001", "sealed")))
                    .then(accepted(AGENCY_EXHIBITS, "S-1001", "sealed"));
        }

        @Test
        void another_seal_questions_its_integrity_once() {
            var fixture = itemOffered();
            var broken = new Finding(null, "S-2002", "sealed");
            fixture.when(accept(AGENCY_EXHIBITS, broken))
                    .then(accepted(AGENCY_EXHIBITS, "S-2002", "sealed"), questioned("seal S-2002, condition sealed"));
            fixture.when(offer(AGENCY_EXHIBITS, AGENCY_INVESTIGATOR));
            fixture.when(accept(AGENCY_INVESTIGATOR, broken)).then(accepted(AGENCY_INVESTIGATOR, "S-2002", "sealed"));
        }

        @Test
        void another_condition_questions_its_integrity() {
            itemOffered()
                    .when(accept(AGENCY_EXHIBITS, new Finding(null, "S-1001", "torn")))
                    .then(accepted(AGENCY_EXHIBITS, "S-1001", "torn"), questioned("seal S-1001, condition torn"));
        }

        @Test
        void nobody_else_accepts_it() {
            offered.when(accept(as(AGENCY_SUPERVISOR, Role.SUPERVISOR, Role.INVESTIGATOR), SHA256))
                    .thenRefused(ONLY_THE_NAMED_RECEIVER_ANSWERS);
            offered.when(accept(AGENCY_INVESTIGATOR, SHA256)).thenRefused(ONLY_THE_NAMED_RECEIVER_ANSWERS);
        }

        @Test
        void nothing_is_accepted_that_was_not_offered() {
            given(AnOrganisation.allActive(), AnInvestigation.open(), file().inTheCase())
                    .when(accept(AGENCY_EXHIBITS, SHA256))
                    .thenRefused(ONLY_THE_NAMED_RECEIVER_ANSWERS);
        }

        @Test
        void who_was_removed_meanwhile_does_not_accept() {
            offered.and(AnInvestigation.removed(AGENCY_EXHIBITS))
                    .when(accept(AGENCY_EXHIBITS, SHA256))
                    .thenRefused(ONLY_WHO_IS_ASSIGNED_RECEIVES);
        }

        @Test
        void without_a_release_another_organisation_does_not_accept_what_it_was_offered() {
            given(
                            AnOrganisation.allActive(),
                            AnInvestigation.open(),
                            file().inTheCase(),
                            file().offered(POLICE_EXHIBITS))
                    .when(accept(POLICE_EXHIBITS, SHA256))
                    .thenRefused(NO_HAND_OVER_WITHOUT_RELEASE);
        }

        @Test
        void nobody_accepts_before_it_was_offered() {
            offered.when(new AcceptTransfer(
                            at(AGENCY_EXHIBITS, HALF_AN_HOUR_AGO.minusMillis(1)),
                            AnExhibit.ID,
                            new Finding(SHA256, null, null)))
                    .thenRefused(NO_CUSTODY_STEP_LIES_BEFORE_THE_LAST);
        }

        @Test
        void a_supervisor_as_such_accepts_nothing() {
            offered.when(accept(AGENCY_SUPERVISOR, SHA256)).thenNotPermitted();
        }

        @Test
        void who_does_not_see_it_is_not_told_that_it_is_there() {
            offered.when(accept(POLICE_EXHIBITS, SHA256)).thenNotVisible();
        }

        @Test
        void a_finding_is_a_hash_or_a_seal_and_a_condition() {
            for (var finding : new String[][] {
                {null, null, null},
                {SHA256, "S", "c"},
                {null, "S", null},
                {null, null, "c"},
                {"AB", null, null},
                {null, " ", "c"}
            }) {
                assertThatIllegalArgumentException().isThrownBy(() -> new Finding(finding[0], finding[1], finding[2]));
            }
        }

        private CaseFixture itemOffered() {
            return given(
                    AnOrganisation.allActive(),
                    AnInvestigation.open(),
                    item().inTheCase(),
                    item().offered(AGENCY_EXHIBITS));
        }

        private AcceptTransfer accept(Mandate mandate, String sha256) {
            return accept(mandate, new Finding(sha256, null, null));
        }

        private AcceptTransfer accept(Mandate mandate, Finding finding) {
            return new AcceptTransfer(by(mandate), AnExhibit.ID, finding);
        }

        private CaseEvent accepted(Mandate receiver, String sha256) {
            return accepted(receiver, sha256, null, null);
        }

        private CaseEvent accepted(Mandate receiver, String seal, String condition) {
            return accepted(receiver, null, seal, condition);
        }

        private CaseEvent accepted(
                Mandate receiver, @Nullable String sha256, @Nullable String seal, @Nullable String condition) {
            return new TransferAccepted(
                    AnExhibit.ID,
                    AnInvestigation.ID,
                    receiver.person(),
                    receiver.organisation(),
                    sha256,
                    seal,
                    condition,
                    NOW);
        }

        private CaseEvent questioned(String found) {
            return new IntegrityQuestioned(
                    AnExhibit.ID, AnInvestigation.ID, "seal S-1001, condition sealed", found, NOW);
        }
    }

    @Nested
    class Refusing {
        private final CaseFixture offered = openCase().and(file().inTheCase(), file().offered(AGENCY_EXHIBITS));

        @Test
        void the_receiver_refuses_it_and_the_custodian_goes_on() {
            offered.when(refuse(AGENCY_EXHIBITS)).then(refused());
            offered.when(offer(AGENCY_INVESTIGATOR, AGENCY_EXHIBITS))
                    .then(new TransferOffered(
                            AnExhibit.ID,
                            AnInvestigation.ID,
                            AGENCY_EXHIBITS.person(),
                            AGENCY_EXHIBITS.organisation(),
                            "for examination",
                            null,
                            NOW));
        }

        @Test
        void nobody_else_refuses_it() {
            offered.when(refuse(AGENCY_INVESTIGATOR)).thenRefused(ONLY_THE_NAMED_RECEIVER_ANSWERS);
        }

        @Test
        void who_was_removed_meanwhile_still_refuses() {
            offered.and(AnInvestigation.removed(AGENCY_EXHIBITS))
                    .when(refuse(AGENCY_EXHIBITS))
                    .then(refused());
        }

        @Test
        void who_does_not_see_it_is_not_told_that_it_is_there() {
            offered.when(refuse(POLICE_INVESTIGATOR)).thenNotVisible();
        }

        @Test
        void a_supervisor_as_such_refuses_nothing() {
            offered.when(refuse(AGENCY_SUPERVISOR)).thenNotPermitted();
        }

        private RefuseTransfer refuse(Mandate mandate) {
            return new RefuseTransfer(by(mandate), AnExhibit.ID, "not mine to examine");
        }

        private CaseEvent refused() {
            return new TransferRefused(AnExhibit.ID, AnInvestigation.ID, "not mine to examine", NOW);
        }
    }

    private static OfferTransfer offer(Mandate mandate, Mandate receiver) {
        return new OfferTransfer(by(mandate), AnExhibit.ID, receiver.representative(), "for examination", null);
    }

    private static Act at(Mandate mandate, Instant happened) {
        return new Act(mandate, NOW, TODAY, happened, null);
    }

    private static CaseFixture openCase() {
        return given(AnOrganisation.allActive(), AnInvestigation.open());
    }
}
