package org.jointcase.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.Onlookers.CENTRE;
import static org.jointcase.Onlookers.FOREIGN_INVESTIGATOR;
import static org.jointcase.Onlookers.FOREIGN_LIAISON;
import static org.jointcase.Onlookers.FOREIGN_SUPERVISOR;
import static org.jointcase.Onlookers.LEAD;
import static org.jointcase.Onlookers.PARTNER;
import static org.jointcase.Onlookers.POLICE;
import static org.jointcase.SomePeople.CENTRE_LIAISON;
import static org.jointcase.SomePeople.PARTNER_INVESTIGATOR;

import java.util.List;
import org.jointcase.ARequest;
import org.jointcase.AnInvestigation;
import org.jointcase.AnOrganisation;
import org.jointcase.Facts;
import org.jointcase.Onlookers;
import org.jointcase.SomePeople;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.Role;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationKind;
import org.junit.jupiter.api.Test;

/** The agency leads; the partner asks the police, or abroad. Of all people, exactly these see the request. */
class AssistanceSightTest {
    private static final ARequest TO_POLICE = ARequest.toPolice().by(PARTNER_INVESTIGATOR);
    private static final ARequest ABROAD = ARequest.abroad().by(PARTNER_INVESTIGATOR);
    private static final OrganisationId AUTHORITY = AnOrganisation.id(0x206);
    private static final Mandate AUTHORITY_SUPERVISOR = SomePeople.of(AUTHORITY, "supervisor", Role.SUPERVISOR);
    private static final Mandate AUTHORITY_LIAISON = SomePeople.of(AUTHORITY, "liaison", Role.LIAISON);
    private static final Mandate AUTHORITY_INVESTIGATOR = SomePeople.of(AUTHORITY, "investigator", Role.INVESTIGATOR);

    @Test
    void before_it_is_transmitted_the_requesting_party_and_who_sees_the_file() {
        seenBy(List.of(TO_POLICE.submitted()), CENTRE, LEAD, PARTNER);
    }

    @Test
    void from_then_on_the_requested_party_and_who_records_for_it_too() {
        seenBy(List.of(TO_POLICE.submitted(), ARequest.transmitted()), CENTRE, LEAD, PARTNER, POLICE, CENTRE_LIAISON);
    }

    @Test
    void of_an_organisation_that_takes_no_part_any_investigator() {
        seenBy(
                List.of(ABROAD.submitted(), ARequest.transmitted()),
                CENTRE,
                LEAD,
                PARTNER,
                CENTRE_LIAISON,
                FOREIGN_SUPERVISOR,
                FOREIGN_LIAISON,
                FOREIGN_INVESTIGATOR);
    }

    @Test
    void one_that_was_withdrawn_before_never_shows_to_the_requested_party() {
        seenBy(
                List.of(
                        TO_POLICE.submitted(),
                        new AssistanceRequestEvent.Withdrawn(ARequest.ID, AnInvestigation.ID, "found elsewhere")),
                CENTRE,
                LEAD,
                PARTNER);
    }

    @Test
    void of_a_central_authority_its_supervisors_see_what_is_to_go_abroad() {
        authoritySees(List.of(ABROAD.submitted()), AUTHORITY_SUPERVISOR);
        authoritySees(List.of(TO_POLICE.submitted()));
    }

    @Test
    void and_its_liaisons_what_it_transmitted() {
        authoritySees(
                List.of(ABROAD.submitted(), ARequest.transmitted(AUTHORITY, null)),
                AUTHORITY_SUPERVISOR,
                AUTHORITY_LIAISON);
    }

    private static void seenBy(List<CaseEvent> facts, Object... people) {
        Onlookers.areExactly(mandate -> sees(facts, mandate), people);
    }

    private static void authoritySees(List<CaseEvent> facts, Mandate... people) {
        assertThat(List.of(AUTHORITY_SUPERVISOR, AUTHORITY_LIAISON, AUTHORITY_INVESTIGATOR))
                .filteredOn(mandate -> sees(facts, mandate))
                .containsExactly(people);
    }

    private static boolean sees(List<CaseEvent> facts, Mandate mandate) {
        var committed = Facts.of(
                AnOrganisation.allActive(),
                AnOrganisation.active(AUTHORITY, OrganisationKind.CENTRAL_AUTHORITY),
                AnInvestigation.open(),
                facts);
        return AssistanceSight.of(ARequest.ID, mandate, committed).ofRequest();
    }
}
