package org.jointcase.exhibit;

import static org.jointcase.AnExhibit.file;
import static org.jointcase.AnOrganisation.PARTNER;
import static org.jointcase.AnOrganisation.POLICE;
import static org.jointcase.SomePeople.AGENCY_LIAISON;
import static org.jointcase.SomePeople.CENTRE_INVESTIGATOR;
import static org.jointcase.SomePeople.PARTNER_INVESTIGATOR;
import static org.jointcase.SomePeople.PARTNER_LIAISON;
import static org.jointcase.SomePeople.POLICE_EXHIBITS;
import static org.jointcase.SomePeople.POLICE_INVESTIGATOR;
import static org.jointcase.SomePeople.POLICE_SUPERVISOR;

import java.util.List;
import java.util.function.Predicate;
import org.jointcase.ARelease;
import org.jointcase.AnExhibit;
import org.jointcase.AnInvestigation;
import org.jointcase.Facts;
import org.jointcase.Onlookers;
import org.jointcase.handling.Tlp;
import org.junit.jupiter.api.Test;

/** The agency leads; police and partner take part. Of all people, exactly these see an exhibit. */
class ExhibitSightTest {
    private static final AnExhibit OF_THE_POLICE = file().collectedBy(POLICE_INVESTIGATOR);
    private static final ARelease TO_PARTNER =
            ARelease.toPolice().proposedBy(POLICE_INVESTIGATOR).to(PARTNER);

    @Test
    void whose_it_is_and_who_sees_the_file() {
        seen(OF_THE_POLICE.collected()).exactlyBy(Onlookers.CENTRE, Onlookers.LEAD, Onlookers.POLICE);
    }

    @Test
    void nobody_of_a_recipient_before_the_approval() {
        seen(OF_THE_POLICE.collected(), TO_PARTNER.proposed())
                .exactlyBy(Onlookers.CENTRE, Onlookers.LEAD, Onlookers.POLICE);
    }

    @Test
    void the_recipient_from_the_approval_on() {
        seen(OF_THE_POLICE.collected(), TO_PARTNER.live())
                .exactlyBy(Onlookers.CENTRE, Onlookers.LEAD, Onlookers.POLICE, Onlookers.PARTNER);
    }

    @Test
    void of_a_recipient_only_whom_the_release_names() {
        seen(OF_THE_POLICE.collected(), TO_PARTNER.naming(PARTNER_LIAISON).live())
                .exactlyBy(Onlookers.CENTRE, Onlookers.LEAD, Onlookers.POLICE, PARTNER_LIAISON);
    }

    @Test
    void another_exhibit_is_not_released_with_it() {
        seen(OF_THE_POLICE.collected(), TO_PARTNER.of(AnExhibit.id(0x5ff)).live())
                .exactlyBy(Onlookers.CENTRE, Onlookers.LEAD, Onlookers.POLICE);
    }

    @Test
    void a_recipient_that_was_withdrawn_sees_it_no_longer() {
        seen(OF_THE_POLICE.collected(), TO_PARTNER.live(), AnInvestigation.withdrawn(PARTNER))
                .exactlyBy(Onlookers.CENTRE, Onlookers.LEAD, Onlookers.POLICE);
    }

    @Test
    void what_a_recipient_derives_shows_to_him_and_to_the_originator() {
        var root = file().collectedBy(PARTNER_INVESTIGATOR);
        var copy = root.collectedBy(POLICE_INVESTIGATOR).derivedFrom(root);
        seen(copy.id(), copy.collected())
                .exactlyBy(Onlookers.CENTRE, Onlookers.LEAD, Onlookers.POLICE, Onlookers.PARTNER);
    }

    @Test
    void what_is_red_shows_to_its_registrar_whom_it_names_the_centres_supervisors_and_auditors() {
        seen(OF_THE_POLICE.marked(Tlp.RED, POLICE_EXHIBITS).collected())
                .exactlyBy(Onlookers.CENTRE, POLICE_INVESTIGATOR, POLICE_EXHIBITS);
    }

    @Test
    void of_those_who_see_the_file_what_is_red_shows_to_whom_it_names() {
        seen(OF_THE_POLICE.marked(Tlp.RED, AGENCY_LIAISON).collected())
                .exactlyBy(Onlookers.CENTRE, POLICE_INVESTIGATOR, AGENCY_LIAISON);
    }

    @Test
    void to_name_somebody_is_not_to_release_it_to_him() {
        seen(OF_THE_POLICE
                        .marked(Tlp.RED, PARTNER_INVESTIGATOR, CENTRE_INVESTIGATOR)
                        .collected())
                .exactlyBy(Onlookers.CENTRE, POLICE_INVESTIGATOR);
    }

    @Test
    void what_is_red_shows_to_whom_its_release_names() {
        seen(
                        OF_THE_POLICE.marked(Tlp.RED).collected(),
                        TO_PARTNER.handledAs(Tlp.RED).naming(PARTNER_LIAISON).live())
                .exactlyBy(Onlookers.CENTRE, POLICE_INVESTIGATOR, PARTNER_LIAISON);
    }

    @Test
    void what_is_red_shows_to_its_custodian() {
        var red = OF_THE_POLICE.marked(Tlp.RED);
        seen(red.collected(), red.accepted(POLICE_EXHIBITS))
                .exactlyBy(Onlookers.CENTRE, POLICE_INVESTIGATOR, POLICE_EXHIBITS);
    }

    @Test
    void when_his_organisation_was_withdrawn_the_custodian_and_his_supervisors_keep_the_record_and_not_the_content() {
        seen(OF_THE_POLICE.collected(), AnInvestigation.withdrawn(POLICE))
                .exactlyBy(
                        ExhibitSight::ofRecord,
                        Onlookers.CENTRE,
                        Onlookers.LEAD,
                        POLICE_INVESTIGATOR,
                        POLICE_SUPERVISOR)
                .exactlyBy(ExhibitSight::ofContent, Onlookers.CENTRE, Onlookers.LEAD);
    }

    @Test
    void when_its_custodian_was_removed_the_record_of_what_is_red_shows_to_his_supervisors() {
        seen(OF_THE_POLICE.marked(Tlp.RED).collected(), AnInvestigation.removed(POLICE_INVESTIGATOR))
                .exactlyBy(ExhibitSight::ofRecord, Onlookers.CENTRE, POLICE_SUPERVISOR, POLICE_INVESTIGATOR)
                .exactlyBy(ExhibitSight::ofContent, Onlookers.CENTRE);
    }

    @Test
    void who_was_offered_it_and_removed_keeps_the_record_to_refuse_it() {
        seen(
                        OF_THE_POLICE.collected(),
                        OF_THE_POLICE.offered(PARTNER_INVESTIGATOR),
                        AnInvestigation.removed(PARTNER_INVESTIGATOR))
                .exactlyBy(
                        ExhibitSight::ofRecord,
                        Onlookers.CENTRE,
                        Onlookers.LEAD,
                        Onlookers.POLICE,
                        PARTNER_INVESTIGATOR)
                .exactlyBy(ExhibitSight::ofContent, Onlookers.CENTRE, Onlookers.LEAD, Onlookers.POLICE);
    }

    private static Seen seen(Object... facts) {
        return seen(AnExhibit.ID, facts);
    }

    private static Seen seen(ExhibitId id, Object... facts) {
        return new Seen(id, Facts.of(AnInvestigation.open(), List.of(facts)));
    }

    private record Seen(ExhibitId id, Facts facts) {
        void exactlyBy(Object... people) {
            exactlyBy(ExhibitSight::ofRecord, people).exactlyBy(ExhibitSight::ofContent, people);
        }

        Seen exactlyBy(Predicate<ExhibitSight> sight, Object... people) {
            Onlookers.areExactly(mandate -> sight.test(ExhibitSight.of(id, mandate, facts)), people);
            return this;
        }
    }
}
