package org.jointcase.projections.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.ledger.Eventually.eventually;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.ledger.entry.Log;
import org.jointcase.transparency.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class PositionsIT {
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Stage stage = new Stage("classpath:db/sample");
    private final Tally tally = new Tally();
    private final Positions positions = positions();

    @AfterEach
    void close() {
        stage.close();
    }

    private Positions positions() {
        return new Positions(
                stage.cases().database().database().dataSource(DatabaseRoles.QUERY),
                stage.cases().ledger().reader());
    }

    @Test
    void a_query_that_waits_for_a_position_sees_what_is_there() throws InterruptedException {
        stage.relay();
        stage.keep(tally);
        for (int i = 0; i < 10; i++) {
            stage.cases().happen(1);
            long last = stage.cases().last();
            assertThat(positions.await("tally", last, LONG)).isTrue();
            assertThat(stage.ask("select count(*) from tally.line")).isEqualTo(String.valueOf(last));
        }
        assertThat(positions.await("tally", Long.MAX_VALUE, SHORT))
                .as("a position to come")
                .isTrue();
    }

    @Test
    void it_waits_as_long_as_it_was_told_and_no_longer() throws Exception {
        var nowhere = Map.<String, Object>of("bootstrap.servers", "127.0.0.1:1");
        stage.keep(nowhere, List.of(tally), List.of()).close();
        stage.cases().happen(2);
        long last = stage.cases().last();
        var patient = new FutureTask<>(() -> positions.await("tally", last, A_DAY));
        Thread.startVirtualThread(patient);
        assertThat(positions.await("tally", last, SHORT)).isFalse();
        assertThat(positions.await("tally", 0, SHORT)).isTrue();
        stage.keep(nowhere, List.of(tally), List.of());
        assertThat(patient.get()).isTrue();
    }

    @Test
    void tables_of_today_are_waited_for_and_believed_in_for_a_while() throws Exception {
        assertThat(positions.awaitTables("tally", SHORT)).as("nothing was made").isFalse();
        stage.relay();
        stage.keep(tally).close();
        assertThat(positions.awaitTables("tally", SHORT)).isTrue();
        stage.tamper("alter table tally_template.line add column more text");
        assertThat(positions.awaitTables("tally", SHORT)).as("seen just now").isTrue();
        var newer = positions();
        assertThat(newer.awaitTables("tally", SHORT)).isFalse();
        stage.keep(new Tally());
        assertThat(newer.awaitTables("tally", LONG)).isTrue();
    }

    @Test
    void a_case_waits_for_its_own_slot_alone() throws InterruptedException {
        stage.relay();
        stage.keep(tally);
        stage.cases().happen(2);
        long poison = stage.cases().last() + 1;
        assertThat(positions.await("tally", poison - 1, LONG)).isTrue();
        tally.poison.put(poison, Tally.Poison.EXCEPTION);
        stage.cases().goOn(0);
        stage.cases().goOn(1);
        var entries = stage.cases().ledger().reader().after(Log.CASE, poison - 1, 2);
        var stopped = Entry.parse(entries.getFirst().envelope()).caseId();
        var going = Entry.parse(entries.getLast().envelope()).caseId();
        assertThat(positions.await("tally", going, poison + 1, LONG)).isTrue();
        assertThat(positions.await("tally", stopped, poison + 1, SHORT)).isFalse();
        assertThat(positions.await("tally", stopped, poison - 1, SHORT)).isTrue();
        assertThat(positions.await("tally", poison + 1, SHORT)).isFalse();
    }

    @Test
    void while_the_database_does_not_answer_one_nobody_waits_for_longer_than_he_was_told() throws Exception {
        stage.relay();
        stage.keep(tally);
        try (var connection = stage.cases().database().superuser().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table tally.cursor in access exclusive mode");
            var first = new FutureTask<>(() -> positions.await("tally", 0, LONG));
            Thread.startVirtualThread(first);
            eventually(
                    "the database was asked",
                    () -> !stage.ask("select count(*) from pg_stat_activity"
                                    + " where usename = 'jointcase_query' and wait_event_type = 'Lock'")
                            .equals("0"));
            assertThat(positions.await("tally", 0, SHORT)).isFalse();
            assertThat(first.isDone()).isFalse();
            connection.rollback();
            assertThat(first.get()).isTrue();
        }
    }
}
