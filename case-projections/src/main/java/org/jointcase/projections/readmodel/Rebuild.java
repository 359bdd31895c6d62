package org.jointcase.projections.readmodel;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jointcase.messaging.follow.FollowerUnavailable;
import org.jointcase.messaging.follow.FromLedger;
import org.jointcase.messaging.follow.Source;
import org.jointcase.messaging.follow.Step;
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

    /**
     * Makes a generation, or goes on with one that was interrupted, and puts it in the place of the live one.
     *
     * @throws RebuildBrokenOff if somebody else may have the lock now, the database was not there for a while, or the live one
     *     was in use all the time
     */
    void run(RebuildLock lock) throws InterruptedException {
        try {
            make(lock);
        } catch (RuntimeException | Error failure) {
            if (isToGoOn(failure, lock)) {
                throw new RebuildBrokenOff(fold.name(), failure);
            }
            throw failure;
        }
    }

    private void make(RebuildLock lock) throws InterruptedException {
        int number = Transaction.in(source, generations::unfinished)
                .map(this::resumed)
                .orElseGet(this::begin);
        sweep(number);
        try {
            finish(number);
            if (!lock.holds()) {
                throw new IllegalStateException("somebody else may be rebuilding " + fold.name());
            }
            new Switch<>(fold, log, source).to(number);
        } catch (RuntimeException | Error failure) {
            if (!isToGoOn(failure, lock)) {
                drop(number);
            }
            throw failure;
        }
        sweep(number);
    }

    /** Whether what was made is good, or somebody else's now. */
    private static boolean isToGoOn(Throwable failure, RebuildLock lock) {
        return failure instanceof RebuildBrokenOff || Transaction.wasInterrupted(failure) || !lock.holds();
    }

    /** Whether one was interrupted that can go on; a comparison that was killed leaves the same, and ends as a rebuild. */
    boolean isUnfinished() {
        return Transaction.in(source, generations::unfinished).isPresent();
    }

    /** A generation without rows. */
    int begin() {
        return Transaction.inHaste(source, connection -> {
            int begun = generations.begin(connection);
            new Cursors(generations.schema(begun)).begin(connection, log.ends().length);
            return begun;
        });
    }

    private int resumed(Generation generation) {
        LOG.info("{} goes on where its rebuild was interrupted", fold.name());
        return Transaction.inHaste(source, connection -> {
            generations.resume(connection, generation);
            return generation.number();
        });
    }

    /** Brings a generation that was begun near the end of the log; nobody sees it yet. */
    void finish(int number) throws InterruptedException {
        long[] ends = log.ends();
        new Filling<>(fold, log, source, number, ends).run();
        follow(number, ends.length);
    }

    /** Removes what neither a view shows nor somebody will go on with; what somebody still reads is left to the next sweep. */
    private void sweep(int spared) {
        try {
            for (var generation : Transaction.in(source, generations::all)) {
                if (generation.state() != State.LIVE && generation.number() != spared) {
                    drop(generation.number());
                }
            }
        } catch (FollowerUnavailable e) {
            LOG.info("generations of {} that nobody needs are removed later", fold.name(), e);
        }
    }

    /** Removes a generation that no view shows. */
    void drop(int number) {
        try {
            Transaction.in(source, connection -> {
                Transaction.set(connection, "lock_timeout = '5s'");
                generations.drop(connection, number);
                return true;
            });
        } catch (FollowerUnavailable e) {
            LOG.info("generation {} of {} is removed later", number, fold.name());
        }
    }

    /** Until no slot had all that it may have at once: what may be missing then is soon applied by who switches. */
    private void follow(int number, int slots) throws InterruptedException {
        var writer = new Writer<>(fold, generations.schema(number));
        List<Integer> all = IntStream.range(0, slots).boxed().toList();
        List<Step<E>> applied;
        do {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            applied =
                    Transaction.in(source, connection -> writer.advance(connection, all, new FromLedger<>(log, CHUNK)));
        } while (mostOfOneSlot(applied) >= CHUNK / slots);
    }

    private static long mostOfOneSlot(List<? extends Step<?>> steps) {
        return steps.stream().collect(groupingBy(step -> step.slot(), counting())).values().stream()
                .mapToLong(count -> count)
                .max()
                .orElse(0);
    }
}
