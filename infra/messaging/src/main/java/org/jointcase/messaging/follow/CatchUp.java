package org.jointcase.messaging.follow;

import java.time.Duration;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jointcase.ledger.entry.LedgerUnavailable;
import org.jointcase.messaging.Alarms;
import org.jointcase.messaging.Reason;
import org.jointcase.messaging.Worker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares a follower's cursors with the ends of the log at regular intervals, and brings it what it has not got from
 * elsewhere in the meantime. So it misses nothing, whatever the way that entries usually come.
 */
public final class CatchUp<E> implements Following {
    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);

    private final Pursuit<E> pursuit;
    private final Source<E> source;
    private final Duration interval;
    private final boolean alone;
    private final Worker worker;
    private final Runnable watch;
    private long[] seen = new long[0];

    /** Follows a log that comes no other way. */
    public static <E> CatchUp<E> alone(Follower<E> follower, Source<E> source, Alarms alarms, Duration interval) {
        return new CatchUp<>(
                follower.name(), new Pursuit<>(follower, source, alarms), source, interval, true, () -> {});
    }

    /**
     * Follows behind another way, which is left one interval's time.
     *
     * @param watch done at each interval
     */
    static <E> CatchUp<E> behind(String name, Pursuit<E> pursuit, Source<E> source, Duration interval, Runnable watch) {
        return new CatchUp<>(name, pursuit, source, interval, false, watch);
    }

    private CatchUp(
            String name, Pursuit<E> pursuit, Source<E> source, Duration interval, boolean alone, Runnable watch) {
        this.pursuit = pursuit;
        this.source = source;
        this.interval = interval;
        this.alone = alone;
        this.watch = watch;
        worker = new Worker("jointcase-catch-up-" + name, this::run);
    }

    @Override
    public void start() {
        worker.start();
    }

    @Override
    public void close() {
        worker.close();
    }

    private void run(Worker self) {
        while (!self.isClosed()) {
            try {
                compare();
                watch.run();
            } catch (LedgerUnavailable e) {
                LOG.debug("the ledger cannot be compared with now", e);
            } catch (RuntimeException | Error e) {
                LOG.error("the comparison with the ledger failed and is done again: {}", Reason.of(e));
            }
            self.rest(interval);
        }
    }

    private void compare() {
        if (!pursuit.ask()) {
            return;
        }
        long[] ends = source.ends();
        long[] due = alone || seen.length == 0 ? ends : seen;
        var behind = behind(due);
        pursuit.retry(behind);
        while (!worker.isClosed() && !behind.isEmpty()) {
            if (!pursuit.advance(behind, new FromLedger<>(source, Pursuit.BATCH))) {
                break;
            }
            behind = behind(due);
        }
        seen = ends;
    }

    private SortedSet<Integer> behind(long[] due) {
        var behind = new TreeSet<Integer>();
        for (int slot = 0; slot < due.length; slot++) {
            if (pursuit.reached(slot) < due[slot]) {
                behind.add(slot);
            }
        }
        return behind;
    }
}
