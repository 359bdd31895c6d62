package org.jointcase.exhibit;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointcase.AnExhibit.HALF_AN_HOUR_AGO;
import static org.jointcase.AnExhibit.OTHER_SHA256;
import static org.jointcase.AnExhibit.SHA256;
import static org.jointcase.AnExhibit.file;
import static org.jointcase.AnExhibit.item;
import static org.jointcase.AnOrganisation.AGENCY;
import static org.jointcase.AnOrganisation.POLICE;
import static org.jointcase.CaseFixture.given;
import static org.jointcase.SomePeople.AGENCY_EXHIBITS;
import static org.jointcase.SomePeople.AGENCY_INVESTIGATOR;
import static org.jointcase.SomePeople.AGENCY_LIAISON;
import static org.jointcase.SomePeople.AGENCY_SUPERVISOR;
import static org.jointcase.SomePeople.CENTRE_SUPERVISOR;
import static org.jointcase.SomePeople.NOW;
import static org.jointcase.SomePeople.PARTNER_INVESTIGATOR;
import static org.jointcase.SomePeople.POLICE_EXHIBITS;
import static org.jointcase.SomePeople.POLICE_INVESTIGATOR;
import static org.jointcase.SomePeople.POLICE_SUPERVISOR;
import static org.jointcase.SomePeople.TODAY;
import static org.jointcase.SomePeople.as;
import static org.jointcase.SomePeople.by;
import static org.jointcase.exhibit.ExhibitRule.AN_ITEM_IS_ACCEPTED_BY_SEAL_AND_CONDITION;
import static org.jointcase.exhibit.ExhibitRule.A_FILE_IS_ACCEPTED_BY_ITS_HASH;
import static org.jointcase.exhibit.ExhibitRule.NOBODY_HANDS_OVER_TO_THE_CUSTODIAN;
import static org.jointcase.exhibit.ExhibitRule.NOTHING_FOLLOWS_WHEN_CUSTODY_HAS_ENDED;
import static org.jointcase.exhibit.ExhibitRule.NOTHING_FOLLOWS_WHILE_A_TRANSFER_IS_OFFERED;
import static org.jointcase.exhibit.ExhibitRule.NO_CUSTODY_STEP_LIES_BEFORE_THE_LAST;
import static org.jointcase.exhibit.ExhibitRule.NO_HAND_OVER_WITHOUT_RELEASE;
import static org.jointcase.exhibit.ExhibitRule.NO_LIAISON_RECEIVES;
import static org.jointcase.exhibit.ExhibitRule.ONLY_AN_ACTIVE_ORGANISATION_RECEIVES;
import static org.jointcase.exhibit.ExhibitRule.ONLY_A_SUPERVISOR_OF_THE_CUSTODIAN_ACTS_IN_HIS_STEAD;
import static org.jointcase.exhibit.ExhibitRule.ONLY_NAMED_PERSONS_RECEIVE;
import static org.jointcase.exhibit.ExhibitRule.ONLY_THE_CUSTODIAN_HANDS_OVER;
import static org.jointcase.exhibit.ExhibitRule.ONLY_THE_NAMED_RECEIVER_ANSWERS;
import static org.jointcase.exhibit.ExhibitRule.ONLY_WHO_IS_ASSIGNED_RECEIVES;
import static org.jointcase.investigation.InvestigationRule.ONLY_A_CASE_THAT_WAS_OPENED_KEEPS_EVIDENCE;
import static org.jointcase.investigation.InvestigationRule.ONLY_WHO_IS_ASSIGNED_WORKS_ON_THE_CASE;
import static org.jointcase.organisation.OrganisationRule.ONLY_AN_ACTIVE_ORGANISATION_ACTS;

import java.time.Instant;
import org.jointcase.ARelease;
import org.jointcase.AnExhibit;
import org.jointcase.AnInvestigation;
import org.jointcase.AnOrganisation;
import org.jointcase.CaseFixture;
import org.jointcase.exhibit.ExhibitCommand.AcceptTransfer;
import org.jointcase.exhibit.ExhibitCommand.OfferTransfer;
import org.jointcase.exhibit.ExhibitCommand.RefuseTransfer;
import org.jointcase.exhibit.ExhibitEvent.IntegrityQuestioned;
import org.jointcase.exhibit.ExhibitEvent.Returned;
import org.jointcase.exhibit.ExhibitEvent.TransferAccepted;
import org.jointcase.exhibit.ExhibitEvent.TransferOffered;
import org.jointcase.exhibit.ExhibitEvent.TransferRefused;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.investigation.MemberRole;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CustodyTest {
    @Nested
    class Offering {
        private final CaseFixture inCustody = openCase().and(file().inTheCase());

        @Test
        void the_custodian_offers_it_within_his_organisation_without_a_release() {
            inCustody.when(offer(AGENCY_INVESTIGATOR, AGENCY_EXHIBITS)).then(offered(AGENCY_EXHIBITS, null));
        }

        @Test
        void another_organisation_is_offered_nothing_without_a_release() {
            inCustody.when(offer(AGENCY_INVESTIGATOR, POLICE_EXHIBITS)).thenRefused(NO_HAND_OVER_WITHOUT_RELEASE);
        }

        @Test
        void a_live_release_to_it_lets_another_organisation_be_offered_it() {
            inCustody
                    .and(ARelease.toPolice().live())
                    .when(offer(AGENCY_INVESTIGATOR, POLICE_EXHIBITS))
                    .then(offered(POLICE_EXHIBITS, null));
        }

        @Test
        void a_release_that_is_only_proposed_does_not() {
            inCustody
                    .and(ARelease.toPolice().proposed())
                    .when(offer(AGENCY_INVESTIGATOR, POLICE_EXHIBITS))
                    .thenRefused(NO_HAND_OVER_WITHOUT_RELEASE);
        }

        @Test
        void a_release_of_another_exhibit_does_not() {
            inCustody
                    .and(ARelease.toPolice().of(AnExhibit.id(0x5ff)).live())
                    .when(offer(AGENCY_INVESTIGATOR, POLICE_EXHIBITS))
                    .thenRefused(NO_HAND_OVER_WITHOUT_RELEASE);
        }

        @Test
        void a_release_to_another_organisation_does_not() {
            inCustody
                    .and(ARelease.toPolice().live())
                    .when(offer(AGENCY_INVESTIGATOR, PARTNER_INVESTIGATOR))
                    .thenRefused(NO_HAND_OVER_WITHOUT_RELEASE);
        }

        @Test
        void where_a_release_names_persons_nobody_else_of_the_recipient_is_offered_it() {
            inCustody.and(ARelease.toPolice().naming(POLICE_INVESTIGATOR).live());
            inCustody.when(offer(AGENCY_INVESTIGATOR, POLICE_EXHIBITS)).thenRefused(ONLY_NAMED_PERSONS_RECEIVE);
            inCustody.when(offer(AGENCY_INVESTIGATOR, POLICE_INVESTIGATOR)).then(offered(POLICE_INVESTIGATOR, null));
        }

        @Test
        void back_to_the_originator_it_goes_without_a_release() {
            withPolice().when(offer(POLICE_EXHIBITS, AGENCY_EXHIBITS)).then(offered(AGENCY_EXHIBITS, null));
        }

        @Test
        void on_to_a_third_organisation_it_does_not() {
            withPolice().when(offer(POLICE_EXHIBITS, PARTNER_INVESTIGATOR)).thenRefused(NO_HAND_OVER_WITHOUT_RELEASE);
        }

        @Test
        void nobody_else_offers_it() {
            inCustody.when(offer(AGENCY_EXHIBITS, AGENCY_INVESTIGATOR)).thenRefused(ONLY_THE_CUSTODIAN_HANDS_OVER);
        }

        @Test
        void a_custodian_who_was_removed_sees_it_and_does_not_offer_it() {
            inCustody
                    .and(AnInvestigation.removed(AGENCY_INVESTIGATOR))
                    .when(offer(AGENCY_INVESTIGATOR, AGENCY_EXHIBITS))
                    .thenRefused(ONLY_WHO_IS_ASSIGNED_WORKS_ON_THE_CASE);
        }

        @Test
        void a_supervisor_of_his_organisation_offers_it_in_his_stead() {
            inCustody
                    .when(inStead(AGENCY_SUPERVISOR, AGENCY_EXHIBITS))
                    .then(offered(AGENCY_EXHIBITS, "he is in hospital"));
        }

        @Test
        void so_he_does_after_his_organisation_was_withdrawn() {
            withPolice()
                    .and(AnInvestigation.withdrawn(POLICE))
                    .when(inStead(POLICE_SUPERVISOR, AGENCY_EXHIBITS))
                    .then(offered(AGENCY_EXHIBITS, "he is in hospital"));
        }

        @Test
        void no_other_supervisor_does() {
            inCustody
                    .when(inStead(CENTRE_SUPERVISOR, AGENCY_EXHIBITS))
                    .thenRefused(ONLY_A_SUPERVISOR_OF_THE_CUSTODIAN_ACTS_IN_HIS_STEAD);
        }

        @Test
        void only_a_supervisor_acts_in_his_stead() {
            inCustody.when(inStead(AGENCY_EXHIBITS, AGENCY_EXHIBITS)).thenNotPermitted();
        }

        @Test
        void the_receiver_is_assigned_to_the_case() {
            inCustody.when(offer(AGENCY_INVESTIGATOR, AGENCY_SUPERVISOR)).thenRefused(ONLY_WHO_IS_ASSIGNED_RECEIVES);
        }

        @Test
        void a_liaison_could_not_answer_and_is_not_offered_it() {
            inCustody
                    .and(AnInvestigation.assigned(AGENCY_LIAISON, MemberRole.LIAISON))
                    .when(offer(AGENCY_INVESTIGATOR, AGENCY_LIAISON))
                    .thenRefused(NO_LIAISON_RECEIVES);
        }

        @Test
        void a_recipients_own_copy_goes_on_within_his_organisation_without_a_release() {
            var copy = file().collectedBy(POLICE_INVESTIGATOR).derivedFrom(file());
            inCustody
                    .and(copy.collected())
                    .when(offerOne(copy, POLICE_EXHIBITS))
                    .then(copy.offered(POLICE_EXHIBITS));
        }

        @Test
        void the_receiver_is_assigned_for_the_organisation_that_is_named() {
            var claimed = new Mandate(POLICE_EXHIBITS.person(), AGENCY, false, POLICE_EXHIBITS.roles());
            inCustody.when(offer(AGENCY_INVESTIGATOR, claimed)).thenRefused(ONLY_WHO_IS_ASSIGNED_RECEIVES);
        }

        @Test
        void the_receiver_is_not_the_custodian() {
            inCustody
                    .when(offer(AGENCY_INVESTIGATOR, AGENCY_INVESTIGATOR))
                    .thenRefused(NOBODY_HANDS_OVER_TO_THE_CUSTODIAN);
        }

        @Test
        void a_suspended_organisation_is_offered_nothing() {
            inCustody
                    .and(ARelease.toPolice().live(), AnOrganisation.suspended(POLICE))
                    .when(offer(AGENCY_INVESTIGATOR, POLICE_EXHIBITS))
                    .thenRefused(ONLY_AN_ACTIVE_ORGANISATION_RECEIVES);
        }

        @Test
        void a_suspended_organisation_offers_nothing() {
            inCustody
                    .and(AnOrganisation.suspended(AGENCY))
                    .when(offer(AGENCY_INVESTIGATOR, AGENCY_EXHIBITS))
                    .thenRefused(ONLY_AN_ACTIVE_ORGANISATION_ACTS);
        }

        @Test
        void it_is_offered_to_one_at_a_time() {
            inCustody
                    .and(file().offered(AGENCY_EXHIBITS))
                    .when(offer(AGENCY_INVESTIGATOR, AGENCY_EXHIBITS))
                    .thenRefused(NOTHING_FOLLOWS_WHILE_A_TRANSFER_IS_OFFERED);
        }

        @Test
        void what_left_custody_is_not_offered() {
            inCustody
                    .and(new Returned(AnExhibit.ID, AnInvestigation.ID, "The owner", "R-7", null, NOW))
                    .when(offer(AGENCY_INVESTIGATOR, AGENCY_EXHIBITS))
                    .thenRefused(NOTHING_FOLLOWS_WHEN_CUSTODY_HAS_ENDED);
        }

        @Test
        void no_step_is_said_to_have_happened_before_the_last() {
            inCustody
                    .when(offer(at(AGENCY_INVESTIGATOR, AnExhibit.AN_HOUR_AGO.minusMillis(1)), AGENCY_EXHIBITS, null))
                    .thenRefused(NO_CUSTODY_STEP_LIES_BEFORE_THE_LAST);
            inCustody
                    .when(offer(at(AGENCY_INVESTIGATOR, AnExhibit.AN_HOUR_AGO), AGENCY_EXHIBITS, null))
                    .then(offered(AGENCY_EXHIBITS, null, AnExhibit.AN_HOUR_AGO));
        }

        @Test
        void a_case_that_is_about_to_close_accepts_it() {
            inCustody
                    .and(AnInvestigation.closureProposed())
                    .when(offer(AGENCY_INVESTIGATOR, AGENCY_EXHIBITS))
                    .then(offered(AGENCY_EXHIBITS, null));
        }

        @Test
        void a_case_that_was_declined_does_not() {
            inCustody
                    .and(new InvestigationEvent.Declined(AnInvestigation.ID, "not ours"))
                    .when(offer(AGENCY_INVESTIGATOR, AGENCY_EXHIBITS))
                    .thenRefused(ONLY_A_CASE_THAT_WAS_OPENED_KEEPS_EVIDENCE);
        }

        @Test
        void who_does_not_see_it_is_not_told_that_it_is_there() {
            inCustody.when(offer(PARTNER_INVESTIGATOR, AGENCY_EXHIBITS)).thenNotVisible();
        }

        @Test
        void what_is_red_is_offered_to_named_persons_only() {
            var fixture = openCase()
                    .and(
                            red(AGENCY_EXHIBITS).called(0x503).collected(),
                            red().called(0x504).collected());
            fixture.when(offerOne(red().called(0x503), AGENCY_EXHIBITS))
                    .then(red().called(0x503).offered(AGENCY_EXHIBITS));
            fixture.when(offerOne(red().called(0x504), AGENCY_EXHIBITS)).thenRefused(ONLY_NAMED_PERSONS_RECEIVE);
        }

        @Test
        void what_is_red_goes_back_to_whoever_registered_it() {
            openCase()
                    .and(
                            red(AGENCY_EXHIBITS).inTheCase(),
                            file().offered(AGENCY_EXHIBITS),
                            file().accepted(AGENCY_EXHIBITS))
                    .when(offer(AGENCY_EXHIBITS, AGENCY_INVESTIGATOR))
                    .then(offered(AGENCY_INVESTIGATOR, null));
        }

        private CaseFixture withPolice() {
            return inCustody.and(
                    ARelease.toPolice().live(), file().offered(POLICE_EXHIBITS), file().accepted(POLICE_EXHIBITS));
        }

        private OfferTransfer offerOne(AnExhibit exhibit, Mandate receiver) {
            return new OfferTransfer(
                    at(exhibit.registrar(), HALF_AN_HOUR_AGO),
                    exhibit.id(),
                    receiver.representative(),
                    "for examination",
                    null);
        }
    }

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
            offered.when(offer(AGENCY_INVESTIGATOR, AGENCY_EXHIBITS)).then(offered(AGENCY_EXHIBITS, null));
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

    private static AnExhibit red(Mandate... named) {
        return file().marked(Tlp.RED, named);
    }

    private static OfferTransfer offer(Mandate mandate, Mandate receiver) {
        return offer(by(mandate), receiver, null);
    }

    private static OfferTransfer inStead(Mandate mandate, Mandate receiver) {
        return offer(by(mandate), receiver, "he is in hospital");
    }

    private static OfferTransfer offer(Act act, Mandate receiver, @Nullable String inStead) {
        return new OfferTransfer(act, AnExhibit.ID, receiver.representative(), "for examination", inStead);
    }

    private static CaseEvent offered(Mandate receiver, @Nullable String inStead) {
        return offered(receiver, inStead, NOW);
    }

    private static CaseEvent offered(Mandate receiver, @Nullable String inStead, Instant at) {
        return new TransferOffered(
                AnExhibit.ID,
                AnInvestigation.ID,
                receiver.person(),
                receiver.organisation(),
                "for examination",
                inStead,
                at);
    }

    private static Act at(Mandate mandate, Instant happened) {
        return new Act(mandate, NOW, TODAY, happened, null);
    }

    private static CaseFixture openCase() {
        return given(AnOrganisation.allActive(), AnInvestigation.open());
    }
}
