package org.jointcase.projections.readmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jointcase.messaging.follow.Cursor;
import org.jointcase.messaging.follow.FollowerUnavailable;
import org.jointcase.messaging.follow.FromLedger;
import org.jointcase.messaging.follow.Source;
import org.jointcase.projections.readmodel.Generation.State;
import org.jointcase.projections.rows.Copy;
import org.jointcase.projections.rows.Earlier;
import org.jointcase.projections.rows.Fold;
import org.jointcase.projections.rows.HeldRows;
import org.jointcase.projections.rows.Table;
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
    private static final int AT_ONCE = 2;

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
        int number = inHaste(connection -> {
            int begun = generations.begin(connection);
            new Cursors(generations.schema(begun)).begin(connection, ends.length);
            generations.progress(connection, begun, 0, target);
            return begun;
        });
        fold(number, ends, target);
        inHaste(connection -> {
            generations.index(connection, number);
            return true;
        });
        follow(number, ends.length);
        return number;
    }

    private void fold(int number, long[] ends, long target) throws InterruptedException {
        var folded = new AtomicLong();
        var slots = new ArrayList<Callable<Void>>();
        for (int slot = 0; slot < ends.length; slot++) {
            int which = slot;
            slots.add(() -> {
                fold(number, which, ends[which], folded, target);
                return null;
            });
        }
        try (var executor = Executors.newFixedThreadPool(
                AT_ONCE, Thread.ofPlatform().name("jointcase-rebuild-", 0).factory())) {
            try {
                for (var done : executor.invokeAll(slots)) {
                    done.get();
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException("the rebuild of " + fold.name() + " failed", e.getCause());
            } finally {
                executor.shutdownNow();
            }
        }
    }

    private void fold(int number, int slot, long end, AtomicLong folded, long target) throws InterruptedException {
        var held = new HeldRows(Earlier.NOTHING);
        var cursor = Cursor.START;
        while (cursor.position() < end) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            var entries = log.after(slot, cursor.position(), CHUNK);
            if (entries.isEmpty()) {
                throw new IllegalStateException("slot " + slot + " ends before its last position");
            }
            for (E event : log.open(entries)) {
                fold.apply().accept(held.of(fold.caseOf().apply(event)), event);
            }
            cursor = new Cursor(entries.getLast().position(), entries.getLast().leaf());
            report(number, folded.addAndGet(entries.size()), target);
        }
        copy(number, slot, held, cursor);
    }

    private void copy(int number, int slot, HeldRows held, Cursor cursor) {
        String schema = generations.schema(number);
        inHaste(connection -> {
            for (Table<?> table : fold.tables()) {
                new Copy(connection, schema).rows(table, held);
            }
            var moved = new TreeMap<Integer, Cursor>();
            moved.put(slot, cursor);
            new Cursors(schema).move(connection, moved);
            return true;
        });
    }

    private void report(int number, long position, long target) {
        inHaste(connection -> {
            generations.progress(connection, number, position, target);
            return true;
        });
    }

    /** Waits for no disk: what a crash takes away is swept, and what is switched to is durable by the switch. */
    private <T> T inHaste(Transaction.Work<T> work) {
        return Transaction.in(source, connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set local synchronous_commit = off");
            }
            return work.on(connection);
        });
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
