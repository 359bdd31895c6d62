package org.jointcase.messaging.follow;

import java.time.Duration;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.jointcase.ledger.entry.LedgerUnavailable;
import org.jointcase.messaging.Alarms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares a follower's cursors with the ends of the log at regular intervals, and brings it what it has not got from
 * elsewhere in the meantime. So it misses nothing, whatever the way that entries usually come.
 */
public final class CatchUp<E> implements Following {
    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Pursuit<E> pursuit;
    private final Source<E> source;
    private final Duration interval;
    private final boolean alone;
    private final Thread thread;
    private final Runnable watch;
    private volatile boolean closed;
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
        thread = new Thread(this::run, "jointcase-catch-up-" + name);
        thread.setDaemon(true);
    }

    @Override
    public void start() {
        thread.start();
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        try {
            if (!thread.join(PATIENCE)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closed) {
            try {
                compare();
                watch.run();
            } catch (LedgerUnavailable e) {
                LOG.debug("the ledger cannot be compared with now", e);
            } catch (RuntimeException | Error e) {
                LOG.error("the comparison with the ledger failed and is done again: {}", Reason.of(e));
            }
            LockSupport.parkNanos(this, interval.toNanos());
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
        while (!closed && !behind.isEmpty()) {
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
