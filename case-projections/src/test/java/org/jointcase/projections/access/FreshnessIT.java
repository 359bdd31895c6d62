package org.jointcase.projections.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.ledger.Eventually.eventually;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.embedded.test.TestServers;
import org.jointcase.projections.readmodel.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FreshnessIT {
    private static final Duration LATER = Duration.ofMinutes(1);

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void it_is_as_old_as_the_first_entry_that_is_missing() {
        stage.relay();
        stage.cases().happen(3);
        var models = stage.keep(TestServers.kafka(), List.of(new SightProjection()), List.of());
        eventually("nothing is missing", () -> freshness().age().isZero());
        models.close();
        stage.cases().happen(1);
        assertThat(freshness().age()).isBetween(LATER, LATER.plusMinutes(1));
    }

    /** As somebody has it a minute from now. */
    private Freshness freshness() {
        return new Freshness(
                stage.cases().database().database().dataSource(DatabaseRoles.QUERY),
                stage.cases().ledger().reader(),
                Clock.offset(Clock.systemUTC(), LATER));
    }
}
