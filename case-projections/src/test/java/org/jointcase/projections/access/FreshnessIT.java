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

    @Test
    void where_a_table_of_today_is_not_there_yet_everything_is_missing() {
        stage.relay();
        stage.cases().happen(3);
        var models = stage.keep(TestServers.kafka(), List.of(new SightProjection()), List.of());
        eventually("nothing is missing", () -> freshness().age().isZero());
        models.close();
        stage.tamper("create index asked_requested on access_template.asked (requested)");
        assertThat(freshness().age()).isZero();
        stage.tamper("create table access_template.more (case_id uuid primary key)");
        assertThat(freshness().age()).isGreaterThanOrEqualTo(LATER);
        stage.tamper("drop table access_template.more");
        assertThat(freshness().age()).isZero();
    }

    /** As a program has it that has just been started, a minute from now. */
    private Freshness freshness() {
        return new Freshness(
                stage.cases().database().database().dataSource(DatabaseRoles.QUERY),
                stage.cases().ledger().reader(),
                Clock.offset(Clock.systemUTC(), LATER));
    }
}
