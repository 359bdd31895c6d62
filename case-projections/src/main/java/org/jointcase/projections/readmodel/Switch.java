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
    private static final int ATTEMPTS = 50;
    private static final int BATCH = 1_000;
    private static final int PAUSE_MILLIS = 500;

    /** Whoever asks anything waits so long. */
    private static final int LONGEST_WAIT_MILLIS = 2_000;

    /**
     * Tries for about two minutes to have no question open, waiting longer each time.
     *
     * @throws RebuildBrokenOff if there always was one: the generation is as good as before
     */
    void to(int number) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                int wait = Math.min(attempt * PAUSE_MILLIS, LONGEST_WAIT_MILLIS);
                Transaction.in(source, connection -> {
                    change(connection, number, wait);
                    return true;
                });
                return;
            } catch (FollowerUnavailable e) {
                if (attempt == ATTEMPTS) {
                    throw new RebuildBrokenOff(fold.name(), e);
                }
                LOG.debug("{} is in use and is switched later", fold.name(), e);
                Thread.sleep(PAUSE_MILLIS);
                catchUp(number);
            }
        }
    }

    /** What comes meanwhile is not left for those who wait for the switch. */
    private void catchUp(int number) {
        Transaction.in(source, connection -> {
            var live = generations().in(State.LIVE, connection);
            if (live.isPresent()) {
                follow(connection, number, live.get());
            }
            return true;
        });
    }

    private void change(Connection connection, int number, int waitMillis) throws SQLException {
        var old = generations().in(State.LIVE, connection);
        if (old.filter(live -> live.number() == number).isPresent()) {
            return; // It was switched, and the answer was lost.
        }
        Transaction.set(connection, "lock_timeout = " + waitMillis);
        generations().goLive(connection, number);
        if (old.isPresent()) {
            follow(connection, number, old.get());
        }
    }

    /** Applies what the live generation already has, as far as the log has it. */
    private void follow(Connection connection, int number, Generation live) throws SQLException {
        var reached = new Cursors(generations().schema(live.number())).read(connection);
        var schema = generations().schema(number);
        var writer = new Writer<>(fold, schema);
        while (isBehind(new Cursors(schema).read(connection), reached)) {
            if (writer.advance(connection, reached.keySet(), new FromLedger<>(log, BATCH))
                    .isEmpty()) {
                return;
            }
        }
    }

    private Generations generations() {
        return new Generations(fold.name());
    }

    private static boolean isBehind(Map<Integer, Cursor> cursors, Map<Integer, Cursor> reached) {
        return reached.entrySet().stream()
                .anyMatch(slot ->
                        cursors.getOrDefault(slot.getKey(), Cursor.START).position()
                                < slot.getValue().position());
    }
}
