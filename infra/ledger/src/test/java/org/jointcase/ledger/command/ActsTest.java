package org.jointcase.ledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jointcase.ledger.ALedger;
import org.jointcase.ledger.SomeCommands;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.organisation.OrganisationCommand.FoundCentre;
import org.junit.jupiter.api.Test;

class ActsTest {
    private static final Instant AHEAD = Instant.parse("2026-11-23T16:00:00Z");
    private static final Instant NOW = AHEAD.minus(Duration.ofHours(1));

    private final Acts acts = new Acts(ALedger.ZONE);

    @Test
    void what_happens_as_it_is_decided_moves_to_the_ledgers_time() {
        assertThat(acts.at(NOW, happened(AHEAD)).act())
                .extracting(Act::decidedAt, Act::happenedAt, Act::today)
                .containsExactly(NOW, NOW, LocalDate.parse("2026-11-23"));
    }

    @Test
    void what_somebody_stated_stays_as_it_was_stated() {
        var stated = NOW.minusSeconds(60);

        assertThat(acts.at(NOW, happened(stated)).act().happenedAt()).isEqualTo(stated);
    }

    private static CaseCommand happened(Instant at) {
        var today = LocalDate.ofInstant(AHEAD, ALedger.ZONE);
        var act = new Act(SomeCommands.administrator().mandate(), AHEAD, today, at, null);
        return new FoundCentre(act, SomeCommands.organisationId(), "ncic", "The centre", "PH");
    }
}
