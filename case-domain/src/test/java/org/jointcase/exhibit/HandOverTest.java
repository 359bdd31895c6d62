package org.jointcase.exhibit;

import static org.jointcase.AnExhibit.HALF_AN_HOUR_AGO;
import static org.jointcase.AnExhibit.file;
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
import static org.jointcase.SomePeople.by;
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
import org.jointcase.exhibit.ExhibitCommand.OfferTransfer;
import org.jointcase.exhibit.ExhibitEvent.Returned;
import org.jointcase.exhibit.ExhibitEvent.TransferOffered;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.investigation.MemberRole;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.Mandate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who may be offered an exhibit, and by whom. */
class HandOverTest {
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
