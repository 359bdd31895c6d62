package org.jointcase.messaging.follow;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jointcase.ledger.entry.LedgerUnavailable;
import org.jointcase.messaging.Alarm;
import org.jointcase.messaging.Alarms;
import org.jointcase.messaging.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves a follower forward and never past an entry that it cannot apply: then that slot stops, with an alarm, and the
 * others go on. For use by several threads: the follower's locks put them in order.
 */
final class Pursuit<E> {
    /** Entries in one transaction. */
    static final int BATCH = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(Pursuit.class);

    private final Follower<E> follower;
    private final Source<E> source;
    private final Stops stops;
    private final Map<Integer, Long> reached = new ConcurrentHashMap<>();
    private volatile boolean unavailable;

    Pursuit(Follower<E> follower, Source<E> source, Alarms alarms) {
        this.follower = follower;
        this.source = source;
        this.stops = new Stops(alarms);
    }

    /** How far a slot was followed when last heard of; 0 if never. */
    long reached(int slot) {
        return reached.getOrDefault(slot, 0L);
    }

    /** Asks the follower how far it has come; false if it cannot say now. */
    boolean ask() {
        try {
            follower.cursors().forEach((slot, cursor) -> reached.put(slot, cursor.position()));
            available();
            return true;
        } catch (FollowerUnavailable e) {
            unavailable(e);
            return false;
        }
    }

    /**
     * Applies what comes next in these slots, except those that stand before an entry that cannot be applied.
     *
     * @return whether anything was applied
     */
    boolean advance(SortedSet<Integer> slots, Follower.Next<E> next) {
        var open = new TreeSet<>(slots);
        open.removeIf(stops::isStopped);
        if (open.isEmpty()) {
            return false;
        }
        try {
            return apply(open, next);
        } catch (FollowerUnavailable | LedgerUnavailable e) {
            unavailable(e);
            return false;
        } catch (RuntimeException | Error e) {
            LOG.warn("{}: a batch failed and is taken entry by entry: {}", follower.name(), Reason.of(e));
            boolean applied = false;
            for (int slot : open) {
                applied |= advanceOneByOne(slot);
            }
            return applied;
        }
    }

    /** Tries the slots that stand, where it is time. */
    void retry(SortedSet<Integer> slots) {
        for (int slot : slots) {
            if (stops.isStopped(slot) && !stops.holds(slot)) {
                advanceOneByOne(slot);
            }
        }
    }

    private boolean advanceOneByOne(int slot) {
        var alone = new TreeSet<Integer>();
        alone.add(slot);
        boolean applied = false;
        try {
            for (int i = 0; i < BATCH && apply(alone, new FromLedger<>(source, 1)); i++) {
                applied = true;
                stops.goOn(slot);
            }
        } catch (FollowerUnavailable | LedgerUnavailable e) {
            unavailable(e);
        } catch (RuntimeException | Error e) {
            stop(slot, e);
        }
        return applied;
    }

    private boolean apply(SortedSet<Integer> slots, Follower.Next<E> next) {
        var steps = follower.advance(slots, next);
        steps.forEach(step -> reached.put(step.slot(), step.entry().position()));
        available();
        return !steps.isEmpty();
    }

    private void stop(int slot, Throwable failure) {
        try {
            var next = source.after(slot, reached(slot), 1);
            long position = next.isEmpty() ? reached(slot) : next.getFirst().position();
            stops.stop(new Alarm(follower.name(), slot, position, "the slot stands: " + Reason.of(failure)));
        } catch (LedgerUnavailable e) {
            unavailable(e);
        }
    }

    private void unavailable(RuntimeException e) {
        if (!unavailable) {
            unavailable = true;
            LOG.warn("{} waits for the database: {}", follower.name(), Reason.of(e));
        }
    }

    private void available() {
        if (unavailable) {
            unavailable = false;
            LOG.info("{} goes on", follower.name());
        }
    }
}
