package org.jointcase.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.AnInvestigation.ID;
import static org.jointcase.AnInvestigation.assigned;
import static org.jointcase.AnInvestigation.joined;
import static org.jointcase.AnInvestigation.opened;
import static org.jointcase.AnInvestigation.submitted;
import static org.jointcase.AnOrganisation.POLICE;
import static org.jointcase.SomePeople.AGENCY_EXHIBITS;
import static org.jointcase.SomePeople.AGENCY_INVESTIGATOR;
import static org.jointcase.SomePeople.AGENCY_LIAISON;
import static org.jointcase.SomePeople.AGENCY_SUPERVISOR;
import static org.jointcase.SomePeople.CENTRE_ADMINISTRATOR;
import static org.jointcase.SomePeople.CENTRE_AUDITOR;
import static org.jointcase.SomePeople.CENTRE_INVESTIGATOR;
import static org.jointcase.SomePeople.CENTRE_LIAISON;
import static org.jointcase.SomePeople.CENTRE_SUPERVISOR;
import static org.jointcase.SomePeople.PARTNER_INVESTIGATOR;
import static org.jointcase.SomePeople.PARTNER_LIAISON;
import static org.jointcase.SomePeople.PARTNER_SUPERVISOR;
import static org.jointcase.SomePeople.POLICE_AUDITOR;
import static org.jointcase.SomePeople.POLICE_EXHIBITS;
import static org.jointcase.SomePeople.POLICE_INVESTIGATOR;
import static org.jointcase.SomePeople.POLICE_LIAISON;
import static org.jointcase.SomePeople.POLICE_SUPERVISOR;
import static org.jointcase.SomePeople.as;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jointcase.AnInvestigation;
import org.jointcase.Facts;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationEvent.ParticipantWithdrawn;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.Role;
import org.junit.jupiter.api.Test;

class SightTest {
    private static final List<Mandate> EVERYBODY = List.of(
            CENTRE_SUPERVISOR,
            CENTRE_AUDITOR,
            CENTRE_ADMINISTRATOR,
            CENTRE_LIAISON,
            CENTRE_INVESTIGATOR,
            AGENCY_SUPERVISOR,
            AGENCY_LIAISON,
            AGENCY_INVESTIGATOR,
            AGENCY_EXHIBITS,
            POLICE_SUPERVISOR,
            POLICE_LIAISON,
            POLICE_AUDITOR,
            POLICE_INVESTIGATOR,
            POLICE_EXHIBITS,
            PARTNER_SUPERVISOR,
            PARTNER_LIAISON,
            PARTNER_INVESTIGATOR);

    @Test
    void until_a_lead_is_assigned_the_submitter_and_his_supervisors_see_what_was_submitted() {
        var all = Set.of(CENTRE_SUPERVISOR, CENTRE_AUDITOR, AGENCY_INVESTIGATOR, AGENCY_SUPERVISOR);

        assertThat(who(Sight::ofFile, submitted())).isEqualTo(all);
        assertThat(who(Sight::ofHeader, submitted())).isEqualTo(all);
        assertThat(who(Sight::ofFile, submitted(), opened())).isEqualTo(all);
    }

    @Test
    void then_the_lead_and_the_centre_see_the_file() {
        assertThat(who(Sight::ofFile, AnInvestigation.open()))
                .containsExactlyInAnyOrder(
                        CENTRE_SUPERVISOR,
                        CENTRE_AUDITOR,
                        AGENCY_SUPERVISOR,
                        AGENCY_LIAISON,
                        AGENCY_INVESTIGATOR,
                        AGENCY_EXHIBITS);
    }

    @Test
    void participants_and_assigned_members_see_the_header() {
        var outside = Set.of(CENTRE_ADMINISTRATOR, CENTRE_LIAISON, CENTRE_INVESTIGATOR);

        assertThat(who(Sight::ofHeader, AnInvestigation.open()))
                .containsExactlyInAnyOrderElementsOf(EVERYBODY.stream()
                        .filter(mandate -> !outside.contains(mandate))
                        .toList());
        assertThat(who(Sight::ofHeader, AnInvestigation.open(), assigned(CENTRE_INVESTIGATOR, MemberRole.INVESTIGATOR)))
                .contains(CENTRE_INVESTIGATOR)
                .doesNotContain(CENTRE_LIAISON);
    }

    @Test
    void of_a_part_only_its_own_organisation_and_who_sees_the_file() {
        assertThat(who(sight -> sight.ofPartOf(POLICE), AnInvestigation.open()))
                .contains(POLICE_INVESTIGATOR, POLICE_SUPERVISOR, AGENCY_EXHIBITS, CENTRE_SUPERVISOR)
                .doesNotContain(PARTNER_INVESTIGATOR, PARTNER_SUPERVISOR, CENTRE_INVESTIGATOR);
    }

    @Test
    void who_is_not_assigned_sees_nothing_without_an_office_in_the_case() {
        var newcomer = as(POLICE_SUPERVISOR, Role.INVESTIGATOR, Role.EXHIBITS_OFFICER, Role.ADMINISTRATOR);

        assertThat(sight(newcomer, AnInvestigation.open()).ofHeader()).isFalse();
    }

    @Test
    void a_withdrawn_participant_sees_no_more() {
        assertThat(who(Sight::ofHeader, AnInvestigation.open(), new ParticipantWithdrawn(ID, POLICE, "done")))
                .contains(PARTNER_INVESTIGATOR)
                .doesNotContain(POLICE_SUPERVISOR, POLICE_LIAISON, POLICE_AUDITOR, POLICE_INVESTIGATOR);
    }

    @Test
    void what_a_participant_sees_before_there_is_a_lead_is_the_header() {
        assertThat(sight(POLICE_SUPERVISOR, submitted(), opened(), joined(POLICE)))
                .matches(Sight::ofHeader)
                .matches(sight -> !sight.ofFile());
    }

    @Test
    void a_red_case_shows_to_members_and_to_those_who_decide_in_it() {
        var watching = Set.of(AGENCY_LIAISON, POLICE_LIAISON, POLICE_AUDITOR, PARTNER_LIAISON);

        assertThat(who(Sight::ofHeader, AnInvestigation.open(Tlp.RED))).doesNotContainAnyElementsOf(watching);
        assertThat(who(Sight::ofHeader, AnInvestigation.open(Tlp.AMBER_STRICT))).containsAll(watching);
        assertThat(who(Sight::ofFile, AnInvestigation.open(Tlp.RED)))
                .containsExactlyInAnyOrder(
                        CENTRE_SUPERVISOR, CENTRE_AUDITOR, AGENCY_SUPERVISOR, AGENCY_INVESTIGATOR, AGENCY_EXHIBITS);
    }

    private static Set<Mandate> who(Predicate<Sight> sees, Object... facts) {
        return Set.copyOf(EVERYBODY.stream()
                .filter(mandate -> sees.test(sight(mandate, facts)))
                .toList());
    }

    private static Sight sight(Mandate mandate, Object... facts) {
        return new Sight(Facts.of(facts).state(ID), mandate);
    }
}
