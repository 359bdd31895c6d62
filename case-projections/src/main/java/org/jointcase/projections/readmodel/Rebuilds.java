package org.jointcase.projections.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jointcase.messaging.Alarm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rebuilds and comparisons: one at a time of a read model. Those that somebody asked for begin at once, each in a thread of
 * its own; those that a read model asks for when it begins come in turn.
 */
final class Rebuilds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
    private static final String FAILED = "its rebuild failed, and the generation before serves on";
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int AFTER_ALL_FIRST = 1_000;

    static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private final ReadModelSettings settings;
    private final Comparisons comparisons;
    private final Turns turns = new Turns(AT_ONCE, LONGEST_WAIT);
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("jointcase-rebuilds-", 0).factory());

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
        turns.take(model.rank());
        try {
            try (var lock = model.lock()) {
                if (!model.canBeFollowed()) {
                    rebuild(model, lock);
                }
            }
        } finally {
            turns.giveBack();
        }
    }

    /**
     * Makes another generation of one that serves, or goes on with one that was interrupted, when it is its turn and if it
     * is still wanted. If that fails, an alarm says so.
     *
     * @throws RebuildUnderWay if it is being made, here or elsewhere
     */
    void another(ReadModel<?> model) throws InterruptedException {
        turns.take(AFTER_ALL_FIRST + model.rank());
        try {
            if (model.wantsAnother()) {
                under(model.lock(), model, FAILED, lock -> rebuild(model, lock));
            }
        } finally {
            turns.giveBack();
        }
    }

    void begin(ReadModel<?> model) {
        run(model, FAILED, lock -> rebuild(model, lock));
    }

    private static void rebuild(ReadModel<?> model, RebuildLock lock) throws InterruptedException {
        LOG.info("{} is being rebuilt", model.name());
        model.rebuild(lock);
        LOG.info("{} was rebuilt", model.name());
    }

    void compare(ReadModel<?> model) {
        run(model, "it could not be compared with the ledger", lock -> comparisons.run(model, lock));
    }

    List<Compared> compared() {
        return comparisons.last();
    }

    private interface Work {
        void under(RebuildLock lock) throws InterruptedException;
    }

    private void run(ReadModel<?> model, String failing, Work work) {
        var lock = model.lock();
        try {
            threads.execute(() -> under(lock, model, failing, work));
        } catch (RejectedExecutionException closing) {
            lock.close();
            throw closing;
        }
    }

    private void under(RebuildLock taken, ReadModel<?> model, String failing, Work work) {
        var failure = Alarm.of(model.name(), failing);
        try (taken) {
            work.under(taken);
            settings.alarms().lower(failure);
        } catch (InterruptedException e) {
            LOG.info("work on {} was interrupted", model.name());
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            LOG.warn("{}: {}", model.name(), failing, e);
            settings.alarms().raise(failure);
        }
    }

    List<Progress> progress() {
        return Transaction.in(settings.projector(), Rebuilds::progress);
    }

    private static List<Progress> progress(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select model, number, started, position, target,"
                        + " coalesce(resumed, started), resumed_from from read_model.generation"
                        + " where state = 'BUILDING' order by started")) {
            var progress = new ArrayList<Progress>();
            while (rows.next()) {
                progress.add(new Progress(
                        rows.getString(1),
                        rows.getInt(2),
                        rows.getObject(3, OffsetDateTime.class).toInstant(),
                        rows.getLong(4),
                        rows.getLong(5),
                        rows.getObject(6, OffsetDateTime.class).toInstant(),
                        rows.getLong(7)));
            }
            return progress;
        }
    }

    @Override
    public void close() {
        turns.close();
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("a rebuild does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
