package org.jointcase.projections.readmodel;

import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jointcase.messaging.follow.FollowerUnavailable;
import org.jointcase.messaging.follow.FromLedger;
import org.jointcase.messaging.follow.Source;
import org.jointcase.projections.readmodel.Generation.State;
import org.jointcase.projections.rows.Fold;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a new generation of a read model from the log while the live one serves: each slot is folded in memory and copied
 * into tables without indexes, then indexed, then followed until it can take the live one's place.
 */
final class Rebuild<E> {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final int CHUNK = 2_000;
    private static final int NEAR = 200;

    private final Fold<E> fold;
    private final Source<E> log;
    private final DataSource source;
    private final Generations generations;

    /** @param source connections of {@code jointcase_projector} */
    Rebuild(Fold<E> fold, Source<E> log, DataSource source) {
        this.fold = fold;
        this.log = log;
        this.source = source;
        generations = new Generations(fold.name());
    }

    /** Makes a generation and puts it in the place of the live one. */
    void run(RebuildLock lock) throws InterruptedException {
        sweep();
        try {
            int number = make();
            if (!lock.holds()) {
                throw new IllegalStateException("somebody else may be rebuilding " + fold.name());
            }
            new Switch<>(fold, log, source).to(number);
        } finally {
            sweep();
        }
    }

    /** Removes what no view shows; what somebody still reads is left to the next sweep. */
    void sweep() {
        for (var generation : Transaction.in(source, generations::all)) {
            if (generation.state() != State.LIVE) {
                try {
                    Transaction.in(source, connection -> {
                        try (var statement = connection.createStatement()) {
                            statement.execute("set local lock_timeout = '5s'");
                        }
                        generations.drop(connection, generation.number());
                        return true;
                    });
                } catch (FollowerUnavailable e) {
                    LOG.info("generation {} of {} is removed later", generation.number(), fold.name());
                }
            }
        }
    }

    /** A generation near the end of the log, that nobody sees yet. */
    int make() throws InterruptedException {
        long[] ends = log.ends();
        long target = IntStream.range(0, ends.length)
                .mapToLong(slot -> ends[slot])
                .max()
                .orElse(0);
        int number = Transaction.inHaste(source, connection -> {
            int begun = generations.begin(connection);
            new Cursors(generations.schema(begun)).begin(connection, ends.length);
            generations.progress(connection, begun, 0, target);
            return begun;
        });
        new Filling<>(fold, log, source, number, target).upTo(ends);
        Transaction.inHaste(source, connection -> {
            generations.index(connection, number);
            return true;
        });
        follow(number, ends.length);
        return number;
    }

    private void follow(int number, int slots) throws InterruptedException {
        var writer = new Writer<>(fold, generations.schema(number));
        List<Integer> all = IntStream.range(0, slots).boxed().toList();
        int applied;
        do {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            applied = Transaction.in(
                            source, connection -> writer.advance(connection, all, new FromLedger<>(log, CHUNK)))
                    .size();
        } while (applied > NEAR);
    }
}
