package org.jointcase.release;

import static org.jointcase.SomePeople.AGENCY_INVESTIGATOR;
import static org.jointcase.SomePeople.PARTNER_LIAISON;
import static org.jointcase.SomePeople.POLICE_INVESTIGATOR;

import java.util.List;
import org.jointcase.ARelease;
import org.jointcase.AnInvestigation;
import org.jointcase.AnOrganisation;
import org.jointcase.Facts;
import org.jointcase.Onlookers;
import org.jointcase.handling.Tlp;
import org.jointcase.release.ReleaseEvent.Rejected;
import org.junit.jupiter.api.Test;

/** The agency leads; the police release to the partner. Of all people, exactly these see the release. */
class ReleaseSightTest {
    private static final ARelease TO_PARTNER =
            ARelease.toPolice().proposedBy(POLICE_INVESTIGATOR).to(AnOrganisation.PARTNER);

    @Test
    void before_the_approval_the_originator_and_who_sees_the_file() {
        seenBy(List.of(TO_PARTNER.proposed()), Onlookers.CENTRE, Onlookers.LEAD, Onlookers.POLICE);
    }

    @Test
    void from_the_approval_on_the_recipient_too() {
        seenBy(TO_PARTNER.live(), Onlookers.CENTRE, Onlookers.LEAD, Onlookers.POLICE, Onlookers.PARTNER);
    }

    @Test
    void of_a_recipient_only_whom_it_names() {
        seenBy(
                TO_PARTNER.naming(PARTNER_LIAISON).live(),
                Onlookers.CENTRE,
                Onlookers.LEAD,
                Onlookers.POLICE,
                PARTNER_LIAISON);
    }

    @Test
    void one_that_was_rejected_never_shows_to_the_recipient() {
        seenBy(
                List.of(TO_PARTNER.proposed(), new Rejected(ARelease.ID, AnInvestigation.ID, "not now")),
                Onlookers.CENTRE,
                Onlookers.LEAD,
                Onlookers.POLICE);
    }

    @Test
    void one_that_is_red_shows_to_who_proposed_it_whom_it_names_the_centres_supervisors_and_auditors() {
        var red = TO_PARTNER.handledAs(Tlp.RED).naming(PARTNER_LIAISON);
        seenBy(List.of(red.proposed()), Onlookers.CENTRE, POLICE_INVESTIGATOR);
        seenBy(red.live(), Onlookers.CENTRE, POLICE_INVESTIGATOR, PARTNER_LIAISON);
    }

    @Test
    void whoever_proposed_one_that_is_red_loses_sight_of_it_with_the_case() {
        var red = TO_PARTNER.handledAs(Tlp.RED).naming(PARTNER_LIAISON);
        seenBy(List.of(red.proposed(), AnInvestigation.removed(POLICE_INVESTIGATOR)), Onlookers.CENTRE);
        seenBy(List.of(red.proposedBy(AGENCY_INVESTIGATOR).proposed()), Onlookers.CENTRE, AGENCY_INVESTIGATOR);
    }

    private static void seenBy(List<?> facts, Object... people) {
        var committed = Facts.of(AnInvestigation.open(), facts);
        var release = committed.state(ARelease.ID);
        var investigation = committed.state(AnInvestigation.ID);
        Onlookers.areExactly(mandate -> new ReleaseSight(release, investigation, mandate).ofDecision(), people);
    }
}
