package org.jointcase.projections.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jointcase.messaging.Alarm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rebuilds and comparisons that somebody asked for: each in a thread of its own, one at a time of a read model. */
final class Rebuilds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
    private static final String FAILED = "its rebuild failed, and the generation before serves on";

    /** Each folds two slots at a time. More of them together would only end later, and leave nothing for what serves. */
    static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private final ReadModelSettings settings;
    private final Comparisons comparisons;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("jointcase-rebuilds-", 0).factory());

    Rebuilds(ReadModelSettings settings) {
        this.settings = settings;
        this.comparisons = new Comparisons(settings.projector(), settings.alarms());
    }

    /** Makes the generation without which a read model does not follow, unless another node has made it before its turn. */
    void first(ReadModel<?> model) throws InterruptedException {
        turns.acquire();
        try {
            if (!model.isCurrent()) {
                try (var lock = model.lock()) {
                    model.rebuild(lock);
                }
            }
        } finally {
            turns.release();
        }
    }

    void begin(ReadModel<?> model) {
        run(model, FAILED, lock -> rebuild(model, lock));
    }

    /** Makes a generation anew, or goes on with one that was interrupted, when it is its turn and unless somebody does. */
    void inTurn(ReadModel<?> model) {
        try {
            run(model, FAILED, lock -> {
                turns.acquire();
                try {
                    rebuild(model, lock);
                } finally {
                    turns.release();
                }
            });
        } catch (RebuildUnderWay elsewhere) {
            LOG.debug("{} is being rebuilt elsewhere", model.name());
        }
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
        threads.execute(() -> {
            var failure = Alarm.of(model.name(), failing);
            try (lock) {
                work.under(lock);
                settings.alarms().lower(failure);
            } catch (InterruptedException e) {
                LOG.info("work on {} was interrupted", model.name());
            } catch (RuntimeException | Error e) {
                LOG.warn("{}: {}", model.name(), failing, e);
                settings.alarms().raise(failure);
            }
        });
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
