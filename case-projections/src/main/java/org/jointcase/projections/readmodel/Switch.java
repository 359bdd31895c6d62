package org.jointcase.projections.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.jointcase.messaging.follow.Cursor;
import org.jointcase.messaging.follow.FollowerUnavailable;
import org.jointcase.messaging.follow.FromLedger;
import org.jointcase.messaging.follow.Source;
import org.jointcase.projections.readmodel.Generation.State;
import org.jointcase.projections.rows.Fold;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a generation in the place of the live one. Nobody sees it further back than the one before: who asks waits. */
record Switch<E>(Fold<E> fold, Source<E> log, DataSource source) {
    private static final Logger LOG = LoggerFactory.getLogger(Switch.class);
    private static final int ATTEMPTS = 120;
    private static final int BATCH = 1_000;

    /** Tries for about two minutes to get the views to itself: less than PostgreSQL takes to see a deadlock, each time. */
    void to(int number) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                Transaction.in(source, connection -> {
                    change(connection, number);
                    return true;
                });
                return;
            } catch (FollowerUnavailable e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                LOG.debug("{} is in use and is switched later", fold.name(), e);
                Thread.sleep(500);
            }
        }
    }

    private void change(Connection connection, int number) throws SQLException {
        var generations = new Generations(fold.name());
        var old = generations.in(State.LIVE, connection);
        if (old.filter(live -> live.number() == number).isPresent()) {
            return; // It was switched, and the answer was lost.
        }
        try (var statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '500ms'");
        }
        generations.goLive(connection, number);
        if (old.isPresent()) {
            var reached = new Cursors(generations.schema(old.get().number())).read(connection);
            follow(connection, generations.schema(number), reached);
        }
    }

    /** Applies what the old generation already has, as far as the log has it. */
    private void follow(Connection connection, String schema, Map<Integer, Cursor> reached) throws SQLException {
        var writer = new Writer<>(fold, schema);
        while (isBehind(new Cursors(schema).read(connection), reached)) {
            if (writer.advance(connection, reached.keySet(), new FromLedger<>(log, BATCH))
                    .isEmpty()) {
                return;
            }
        }
    }

    private static boolean isBehind(Map<Integer, Cursor> cursors, Map<Integer, Cursor> reached) {
        return reached.entrySet().stream()
                .anyMatch(slot ->
                        cursors.getOrDefault(slot.getKey(), Cursor.START).position()
                                < slot.getValue().position());
    }
}
