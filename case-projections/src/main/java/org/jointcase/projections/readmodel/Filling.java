package org.jointcase.projections.readmodel;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.jointcase.messaging.follow.Cursor;
import org.jointcase.messaging.follow.Source;
import org.jointcase.projections.rows.Copy;
import org.jointcase.projections.rows.Earlier;
import org.jointcase.projections.rows.Fold;
import org.jointcase.projections.rows.HeldRows;
import org.jointcase.projections.rows.Table;

/**
 * Fills a new generation: each slot is folded in memory and then copied into tables that have no indexes yet; then each
 * table is indexed. Of a slot all rows are held at once; two slots, then two tables, are worked on at a time. Slots that are
 * there already are left to whoever follows.
 */
final class Filling<E> {
    private static final int CHUNK = 2_000;
    private static final int AT_ONCE = 2;
    private static final Duration REPORTED_EVERY = Duration.ofMillis(500);

    private final Fold<E> fold;
    private final Source<E> log;
    private final DataSource source;
    private final int number;
    private final long[] ends;
    private final long target;
    private final Generations generations;
    private final AtomicLong folded = new AtomicLong();
    private final AtomicLong reported = new AtomicLong(System.nanoTime());

    /**
     * @param number of the generation
     * @param ends the last position of each slot
     */
    Filling(Fold<E> fold, Source<E> log, DataSource source, int number, long[] ends) {
        this.fold = fold;
        this.log = log;
        this.source = source;
        this.number = number;
        this.ends = ends.clone();
        target = LongStream.of(ends).max().orElse(0);
        generations = new Generations(fold.name());
    }

    /** Folds each slot up to where it ends, then indexes each table. */
    void run() throws InterruptedException {
        Transaction.inHaste(source, connection -> {
            generations.target(connection, number, target);
            return true;
        });
        folded.set(Transaction.in(source, generations::all).stream()
                .filter(generation -> generation.number() == number)
                .mapToLong(Generation::kept)
                .sum());
        try (var workers = Executors.newFixedThreadPool(
                AT_ONCE, Thread.ofPlatform().name("jointcase-rebuild-", 0).factory())) {
            try {
                await(workers.invokeAll(foldings()));
                // What came meanwhile to slots that were there already is followed, not folded.
                say(target);
                await(workers.invokeAll(indexings()));
            } finally {
                workers.shutdownNow();
            }
        }
    }

    private void await(List<? extends Future<?>> all) throws InterruptedException {
        for (var done : all) {
            try {
                done.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("the rebuild of " + fold.name() + " failed", e.getCause());
            }
        }
    }

    /** Of slots that are empty; but what a slot has later, when tables are being indexed, is followed. */
    private List<Callable<Void>> foldings() {
        if (Transaction.in(source, connection -> generations.isBeingIndexed(connection, number))) {
            return List.of();
        }
        return Transaction.in(source, new Cursors(generations.schema(number))::read).entrySet().stream()
                .filter(slot -> slot.getValue().position() == 0)
                .<Callable<Void>>map(slot -> () -> {
                    copy(slot.getKey(), ends[slot.getKey()]);
                    return null;
                })
                .toList();
    }

    private List<Callable<Boolean>> indexings() {
        return Transaction.in(source, connection -> generations.tables(connection, number)).stream()
                .<Callable<Boolean>>map(table -> () -> Transaction.inHaste(source, connection -> {
                    generations.index(connection, number, table);
                    return true;
                }))
                .toList();
    }

    private void copy(int slot, long end) throws InterruptedException {
        var held = new HeldRows(Earlier.NOTHING);
        var cursor = Cursor.START;
        long count = 0;
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
            count += entries.size();
            report(folded.addAndGet(entries.size()));
        }
        copy(slot, held, cursor, count);
    }

    private void copy(int slot, HeldRows held, Cursor cursor, long count) {
        String schema = generations.schema(number);
        Transaction.inHaste(source, connection -> {
            for (Table<?> table : fold.tables()) {
                new Copy(connection, schema).rows(table, held);
            }
            var moved = new TreeMap<Integer, Cursor>();
            moved.put(slot, cursor);
            new Cursors(schema).move(connection, moved);
            generations.keep(connection, number, count);
            return true;
        });
    }

    private void report(long position) {
        long last = reported.get();
        long now = System.nanoTime();
        if (now - last > REPORTED_EVERY.toNanos() && reported.compareAndSet(last, now)) {
            // A slot's last chunk may go beyond where it ended.
            say(Math.min(position, target));
        }
    }

    private void say(long position) {
        Transaction.inHaste(source, connection -> {
            generations.progress(connection, number, position);
            return true;
        });
    }
}
