package org.jointcase.projections.readmodel;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jointcase.messaging.Alarm;
import org.jointcase.messaging.follow.Cursor;
import org.jointcase.messaging.follow.Following;
import org.jointcase.messaging.follow.Source;
import org.jointcase.projections.rows.Fold;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One read model in this process: it has a generation of today's tables before it follows its log. */
final class ReadModel<E> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReadModel.class);
    private static final String NO_GENERATION = "it has no generation of today's tables and cannot be rebuilt";
    private static final String NOT_BROUGHT_UP =
            "whether it wants another generation cannot be told, or that not be made";
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Fold<E> fold;
    private final Source<E> log;
    private final ReadModelSettings settings;
    private final Following following;
    private final Rebuilds rebuilds;
    private final int rank;
    private final Thread begin;
    private volatile boolean ready;
    private volatile boolean closed;

    /**
     * @param log as it is read for a rebuild
     * @param rebuilds make the first generation, another where it is far behind, and go on with one that was interrupted
     * @param rank whose first generation is made before whose: the lowest comes first
     */
    ReadModel(
            Fold<E> fold, Source<E> log, ReadModelSettings settings, Following following, Rebuilds rebuilds, int rank) {
        this.fold = fold;
        this.log = log;
        this.settings = settings;
        this.following = following;
        this.rebuilds = rebuilds;
        this.rank = rank;
        begin = new Thread(this::begin, "jointcase-begin-" + fold.name());
        begin.setDaemon(true);
    }

    String name() {
        return fold.name();
    }

    void start() {
        begin.start();
    }

    /** Whether it has a generation and follows. */
    boolean isReady() {
        return ready;
    }

    /** Whether it has also looked whether it wants another generation, and tried to make that. */
    boolean hasBegun() {
        return ready && !begin.isAlive();
    }

    /** Whose first generation is made before whose: the lowest comes first. */
    int rank() {
        return rank;
    }

    /** Makes a generation anew and puts it in the place of the live one. */
    void rebuild(RebuildLock lock) throws InterruptedException {
        new Rebuild<>(fold, log, settings.projector()).run(lock);
    }

    /** Makes a generation anew, compares the live one with it row by row, and removes it. */
    Map<String, Long> differences(RebuildLock lock) throws InterruptedException {
        var differences = new Comparison<>(fold, log, settings.projector()).differences(lock);
        if (!lock.holds()) {
            throw new IllegalStateException("somebody else may be rebuilding " + fold.name());
        }
        return differences;
    }

    /** @throws RebuildUnderWay if somebody has it */
    RebuildLock lock() {
        return RebuildLock.tryTake(settings.unpooled(), fold.name())
                .orElseThrow(() -> new RebuildUnderWay(fold.name()));
    }

    /** Whether somebody has the lock, here or elsewhere. */
    boolean isLocked() {
        return Transaction.in(settings.projector(), connection -> RebuildLock.isHeld(connection, fold.name()));
    }

    Lag lag() {
        return new Measure(log).lag(cursors());
    }

    /** Where indexes of its template were changed, nodes were away while much happened, or a rebuild was interrupted. */
    boolean wantsAnother() {
        return !Transaction.in(settings.projector(), new Generations(fold.name())::isCurrent)
                || new Measure(log).isFar(settings.far(), cursors())
                || new Rebuild<>(fold, log, settings.projector()).isUnfinished();
    }

    private Map<Integer, Cursor> cursors() {
        return Transaction.in(settings.projector(), new Cursors(fold.name())::read);
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        begin.interrupt();
        following.close();
        try {
            begin.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void follow() {
        if (!closed) {
            following.start();
            ready = true;
        }
    }

    private void begin() {
        if (until(NO_GENERATION, this::beginToFollow)) {
            bringUp();
        }
    }

    private void beginToFollow() throws InterruptedException {
        if (!canBeFollowed()) {
            rebuilds.first(this);
        }
        follow();
    }

    /** Makes another generation if it wants one; where that fails, an alarm says so and the one that is there serves on. */
    private void bringUp() {
        until(NOT_BROUGHT_UP, () -> rebuilds.another(this));
    }

    /** What is tried until it succeeds. */
    private interface Step {
        void take() throws InterruptedException;
    }

    /** Whether it succeeded before this was closed. */
    private boolean until(String failing, Step step) {
        var failure = Alarm.of(fold.name(), failing);
        boolean told = false;
        while (!closed) {
            try {
                step.take();
                settings.alarms().lower(failure);
                return true;
            } catch (RebuildUnderWay e) {
                LockSupport.parkNanos(PAUSE.toNanos());
            } catch (InterruptedException e) {
                return false;
            } catch (RuntimeException | Error e) {
                if (!closed) {
                    if (!told) {
                        LOG.warn("{}: {}", fold.name(), failing, e);
                    }
                    told = true;
                    settings.alarms().raise(failure);
                    LockSupport.parkNanos(PAUSE.toNanos());
                }
            }
        }
        return false;
    }

    /** Whether it has a generation of today's tables, with whatever indexes. */
    boolean canBeFollowed() {
        return Transaction.in(settings.projector(), new Generations(fold.name())::canBeFollowed);
    }
}
