package org.jointcase.projections.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.investigation.MemberRole.INVESTIGATOR;
import static org.jointcase.investigation.MemberRole.LEAD_INVESTIGATOR;
import static org.jointcase.projections.SomeEvents.NOON;
import static org.jointcase.projections.SomeEvents.submitted;
import static org.jointcase.projections.SomeParties.AGENCY;
import static org.jointcase.projections.SomeParties.CENTRE;
import static org.jointcase.projections.SomeParties.POLICE;
import static org.jointcase.projections.SomeParties.somebody;

import java.util.UUID;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.investigation.InvestigationEvent.LeadAssigned;
import org.jointcase.investigation.InvestigationEvent.MemberAssigned;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.investigation.InvestigationState;
import org.jointcase.investigation.MemberRole;
import org.jointcase.mandate.Mandate;
import org.jointcase.projections.Story;
import org.jointcase.projections.rows.Earlier;
import org.jointcase.projections.rows.HeldRows;
import org.jointcase.projections.rows.Rows;
import org.junit.jupiter.api.Test;

/** The case file names the lead investigator that the rules know, and nobody else. */
class LeadInvestigatorTest {
    private static final InvestigationId ID = new InvestigationId(new UUID(0x7200, 1));
    private static final Mandate ONE = somebody(AGENCY, 1);
    private static final Mandate ANOTHER = somebody(AGENCY, 2);
    private static final Mandate OF_THE_POLICE = somebody(POLICE, 1);

    @Test
    void a_later_one_replaces_the_earlier() {
        shows(lead(ONE), lead(ANOTHER));

        assertThat(roleOf(ONE, lead(ONE), lead(ANOTHER))).isEqualTo(INVESTIGATOR);
    }

    @Test
    void another_lead_replaces_him() {
        var policeLead = new LeadAssigned(ID, POLICE, null);

        shows(lead(ONE), policeLead, lead(OF_THE_POLICE));

        assertThat(roleOf(ONE, lead(ONE), policeLead)).isEqualTo(INVESTIGATOR);
    }

    private static void shows(InvestigationEvent... events) {
        var rows = rows(events);
        var state = InvestigationState.NONE;
        for (var event : story(events).events()) {
            state = state.evolve((InvestigationEvent) event.event());
        }
        for (var member : state.members().entrySet()) {
            assertThat(rows.find(Member.TABLE, ID.value(), member.getKey().value()))
                    .extracting(Member::role)
                    .isEqualTo(member.getValue().role());
        }
    }

    private static MemberRole roleOf(Mandate person, InvestigationEvent... events) {
        return rows(events).all(Member.TABLE).stream()
                .filter(member -> member.person().equals(person.person().value()))
                .map(Member::role)
                .findFirst()
                .orElseThrow();
    }

    private static Rows rows(InvestigationEvent... events) {
        var rows = new HeldRows(Earlier.NOTHING).of(ID.value());
        var projection = new CasefileProjection();
        story(events).events().forEach(event -> projection.apply(rows, event));
        return rows;
    }

    private static Story story(InvestigationEvent... events) {
        return new Story(NOON)
                .by(ONE, submitted(ID, "NCIC-2026-000001", ONE, Tlp.AMBER), new InvestigationEvent.Opened(ID))
                .by(somebody(CENTRE, 1), new LeadAssigned(ID, AGENCY, null))
                .by(somebody(CENTRE, 1), events);
    }

    private static MemberAssigned lead(Mandate person) {
        return new MemberAssigned(ID, person.person(), person.organisation(), LEAD_INVESTIGATOR);
    }
}
