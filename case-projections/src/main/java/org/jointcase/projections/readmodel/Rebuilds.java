package org.jointcase.projections.readmodel;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jointcase.messaging.Alarm;
import org.jointcase.messaging.follow.FollowerUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rebuilds and comparisons: one at a time of a read model, and all in turn. Those without which a read model does not
 * follow come first, then those that somebody asked for, then those that a read model asks for while it serves.
 */
final class Rebuilds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
    private static final String FAILED = "its rebuild failed, and the generation before serves on";
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int ASKED_FOR = 1_000;
    private static final int WHILE_IT_SERVES = 2_000;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** More would need more connections than a database has to spare. */
    private static final int MOST_AT_ONCE = 4;

    static final int AT_ONCE = Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, MOST_AT_ONCE);

    private final ReadModelSettings settings;
    private final Comparisons comparisons;
    private final AskedFor asked = new AskedFor();
    private final Turns turns = new Turns(AT_ONCE, LONGEST_WAIT);

    Rebuilds(ReadModelSettings settings) {
        this.settings = settings;
        this.comparisons = new Comparisons(settings.projector(), settings.alarms());
    }

    /**
     * Makes the generation without which a read model does not follow, when it is its turn, unless another node has made it.
     *
     * @throws RebuildUnderWay if another node is making it
     */
    void first(ReadModel<?> model) throws InterruptedException {
        inTurn(model.rank(), () -> {
            try (var lock = model.lock()) {
                if (!model.canBeFollowed()) {
                    rebuild(model, lock);
                }
            }
        });
    }

    /**
     * Makes another generation of one that serves, or goes on with one that was interrupted, when it is its turn and if it
     * is still wanted. If that fails, an alarm says so.
     *
     * @throws RebuildUnderWay if it is being made, here or elsewhere
     * @throws RebuildBrokenOff if it has to be gone on with
     */
    void another(ReadModel<?> model) throws InterruptedException {
        inTurn(WHILE_IT_SERVES + model.rank(), () -> {
            if (model.wantsAnother()) {
                under(model.lock(), model, FAILED, lock -> rebuild(model, lock));
            }
        });
    }

    /** @throws RebuildUnderWay if it is being made or compared, here or elsewhere, or waits here for its turn */
    void begin(ReadModel<?> model) {
        asked.add(model);
        asked.run(model, () -> untilItIsNotBrokenOff(model, FAILED, lock -> rebuild(model, lock)));
    }

    private static void rebuild(ReadModel<?> model, RebuildLock lock) throws InterruptedException {
        LOG.info("{} is being rebuilt", model.name());
        model.rebuild(lock);
        LOG.info("{} was rebuilt", model.name());
    }

    /**
     * @return opens when it has ended, however it did
     * @throws RebuildUnderWay if it is being made or compared, here or elsewhere, or waits here for its turn
     */
    CountDownLatch compare(ReadModel<?> model) {
        asked.add(model);
        try {
            comparisons.begin(model.name());
        } catch (RuntimeException e) {
            asked.remove(model);
            throw e;
        }
        var failing = "it could not be compared with the ledger";
        return asked.run(model, () -> untilItIsNotBrokenOff(model, failing, lock -> comparisons.run(model, lock)));
    }

    /** Whether something that was asked for here is under way, or waits for its turn. */
    boolean isAskedFor(ReadModel<?> model) {
        return asked.contains(model);
    }

    void recall() {
        comparisons.recall();
    }

    List<Compared> compared() {
        return comparisons.last();
    }

    private interface Work {
        void under(RebuildLock lock) throws InterruptedException;
    }

    private interface Task {
        void run() throws InterruptedException;
    }

    private void inTurn(int rank, Task task) throws InterruptedException {
        turns.take(rank);
        try {
            task.run();
        } finally {
            turns.giveBack();
        }
    }

    /** While it is broken off, an alarm says so. */
    private void untilItIsNotBrokenOff(ReadModel<?> model, String failing, Work work) {
        boolean brokenOff = false;
        try {
            while (true) {
                try {
                    inTurn(ASKED_FOR + model.rank(), () -> under(model.lock(), model, failing, work));
                    return;
                } catch (RebuildBrokenOff | FollowerUnavailable gone) {
                    if (!brokenOff) {
                        LOG.warn("{}: {}; it goes on when the database is there", model.name(), failing, gone);
                    }
                    brokenOff = true;
                    settings.alarms().raise(Alarm.of(model.name(), failing));
                } catch (RebuildUnderWay elsewhere) {
                    LOG.info("{} is being made or compared elsewhere", model.name());
                    if (!brokenOff) {
                        return;
                    }
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException closing) {
            LOG.info("work on {} was interrupted", model.name());
        }
    }

    private void under(RebuildLock taken, ReadModel<?> model, String failing, Work work) {
        var failure = Alarm.of(model.name(), failing);
        try (taken) {
            work.under(taken);
            settings.alarms().lower(failure);
        } catch (RebuildBrokenOff brokenOff) {
            throw brokenOff;
        } catch (InterruptedException e) {
            LOG.info("work on {} was interrupted", model.name());
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            LOG.warn("{}: {}", model.name(), failing, e);
            settings.alarms().raise(failure);
        }
    }

    @Override
    public void close() {
        turns.close();
        asked.close();
    }
}
