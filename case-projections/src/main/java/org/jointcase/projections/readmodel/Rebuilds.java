package org.jointcase.projections.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jointcase.messaging.Alarm;
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
    private static final String UNDER_WAY = """
            select model, number, started, position, target, coalesce(resumed, started), resumed_from
            from read_model.generation
            where state = 'BUILDING' and exists (
                select from pg_locks
                where locktype = 'advisory' and objsubid = 1 and granted
                    and database = (select oid from pg_database where datname = current_database())
                    and (classid::bigint << 32 | objid::bigint) = hashtextextended('jointcase rebuild ' || model, 0))
            order by started""";

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
            } else {
                settings.alarms().lower(Alarm.of(model.name(), FAILED));
            }
        });
    }

    /** @throws RebuildUnderWay if it is being made, here or elsewhere */
    void begin(ReadModel<?> model) {
        run(model, FAILED, lock -> rebuild(model, lock));
    }

    private static void rebuild(ReadModel<?> model, RebuildLock lock) throws InterruptedException {
        LOG.info("{} is being rebuilt", model.name());
        model.rebuild(lock);
        LOG.info("{} was rebuilt", model.name());
    }

    /**
     * @return opens when it has ended, however it did
     * @throws RebuildUnderWay if it is being rebuilt or compared, here or elsewhere
     */
    CountDownLatch compare(ReadModel<?> model) {
        return run(model, "it could not be compared with the ledger", lock -> comparisons.run(model, lock));
    }

    List<Compared> compared() {
        return comparisons.last();
    }

    private interface Work {
        void under(RebuildLock lock) throws InterruptedException;
    }

    private interface Turn {
        void take() throws InterruptedException;
    }

    private void inTurn(int rank, Turn turn) throws InterruptedException {
        turns.take(rank);
        try {
            turn.take();
        } finally {
            turns.giveBack();
        }
    }

    private CountDownLatch run(ReadModel<?> model, String failing, Work work) {
        var lock = model.lock();
        var ended = new CountDownLatch(1);
        try {
            threads.execute(() -> {
                try {
                    under(lock, model, failing, held -> inTurn(ASKED_FOR + model.rank(), () -> work.under(held)));
                } catch (RebuildBrokenOff brokenOff) {
                    model.bringUp();
                } finally {
                    ended.countDown();
                }
            });
        } catch (RejectedExecutionException closing) {
            lock.close();
            throw closing;
        }
        return ended;
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
            if (e instanceof RebuildBrokenOff brokenOff) {
                throw brokenOff;
            }
        }
    }

    List<Progress> progress() {
        return Transaction.in(settings.projector(), Rebuilds::progress);
    }

    private static List<Progress> progress(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(UNDER_WAY)) {
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
