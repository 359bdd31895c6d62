package org.jointcase.projections.readmodel;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Slot;
import org.jointcase.messaging.follow.Cursor;

/**
 * What queries ask of read models before they answer: whether they are there, and have come to a position. Works in a process that
 * keeps no read model, too.
 *
 * <p>Every method throws {@link org.jointcase.messaging.follow.FollowerUnavailable} or {@link
 * org.jointcase.ledger.entry.LedgerUnavailable} if the database cannot be asked.
 */
public final class Positions {
    private static final Duration ASK_AGAIN = Duration.ofMillis(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    /** A node of a later version may have changed the tables. */
    private static final Duration THERE_FOR = Duration.ofMinutes(1);

    private final DataSource source;
    private final LedgerReader reader;
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();
    /** Whose turn it is to ask. */
    private final Map<String, ReentrantLock> turns = new ConcurrentHashMap<>();
    /** When each was seen to be there, in nanoseconds of this process. */
    private final Map<String, Long> seen = new ConcurrentHashMap<>();

    private record Asked(Map<Integer, Cursor> cursors, long at) {
        boolean isFresh() {
            return System.nanoTime() - at < ASK_AGAIN.toNanos();
        }

        boolean hasReached(Map<Integer, Long> targets) {
            return targets.entrySet().stream()
                    .allMatch(target ->
                            cursors.getOrDefault(target.getKey(), Cursor.START).position() >= target.getValue());
        }
    }

    /** @param source pooled connections of a role that may read the cursors */
    public Positions(DataSource source, LedgerReader reader) {
        this.source = source;
        this.reader = reader;
    }

    /**
     * Waits until a read model has a generation of today's tables: what they lack would be left out of answers.
     *
     * @return whether it has within the limit
     */
    public boolean awaitTables(String model, Duration limit) throws InterruptedException {
        return until(deadline -> isThere(model), LOOK_AGAIN, limit);
    }

    private boolean isThere(String model) {
        var at = seen.get(model);
        if (at != null && System.nanoTime() - at < THERE_FOR.toNanos()) {
            return true;
        }
        boolean there = Transaction.in(source, new Generations(model)::canBeFollowed);
        if (there) {
            seen.put(model, System.nanoTime());
        }
        return there;
    }

    /**
     * Waits until a read model has applied all that a case's slot has up to a position.
     *
     * @return whether it has within the limit
     */
    public boolean await(String model, UUID caseId, long position, Duration limit) throws InterruptedException {
        int slot = Slot.of(caseId);
        return await(model, Map.of(slot, reader.lastPositionOfSlot(slot, position)), limit);
    }

    /**
     * Waits until a read model has applied all that the case log has up to a position.
     *
     * @return whether it has within the limit
     */
    public boolean await(String model, long position, Duration limit) throws InterruptedException {
        long[] last = reader.lastPositionsOfSlots(position);
        var targets = new HashMap<Integer, Long>();
        for (int slot = 0; slot < last.length; slot++) {
            targets.put(slot, last[slot]);
        }
        return await(model, targets, limit);
    }

    private boolean await(String model, Map<Integer, Long> targets, Duration limit) throws InterruptedException {
        return until(
                deadline -> asked(model, deadline)
                        .filter(asked -> asked.hasReached(targets))
                        .isPresent(),
                ASK_AGAIN,
                limit);
    }

    /** Something that is looked at, for no longer than until a deadline in nanoseconds of this process. */
    private interface Look {
        boolean holds(long deadline) throws InterruptedException;
    }

    private static boolean until(Look look, Duration pause, Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!look.holds(deadline)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(pause);
        }
        return true;
    }

    /**
     * However many wait, one of them asks the database in each interval.
     *
     * @return nothing where the one who asks had no answer before the deadline
     */
    private Optional<Asked> asked(String model, long deadline) throws InterruptedException {
        var known = asked.get(model);
        if (known != null && known.isFresh()) {
            return Optional.of(known);
        }
        var asking = turns.computeIfAbsent(model, name -> new ReentrantLock());
        if (!asking.tryLock(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            return Optional.empty();
        }
        try {
            known = asked.get(model);
            if (known == null || !known.isFresh()) {
                known = new Asked(Transaction.in(source, new Cursors(model)::read), System.nanoTime());
                asked.put(model, known);
            }
            return Optional.of(known);
        } finally {
            asking.unlock();
        }
    }
}
