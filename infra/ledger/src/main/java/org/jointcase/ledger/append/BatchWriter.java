package org.jointcase.ledger.append;

import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jointcase.ledger.entry.LedgerUnavailable;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.entry.OutcomeUnknown;
import org.jspecify.annotations.Nullable;

/** Writes batches, one transaction each, and finds out what became of one whose commit was not answered. */
final class BatchWriter implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration SHARED_FOR = Duration.ofMinutes(1);

    private final Log log;
    private final DataSource source;
    private final ZoneId centreZone;
    private final LedgerListener listener;
    private final String clock;
    private final ExecutorService answers;
    private @Nullable LogConnection connection;
    private long ownSize = -1;
    private volatile @Nullable Long strangerAt;
    private volatile boolean givesUpOnLoss;

    BatchWriter(Log log, DataSource source, ZoneId centreZone, LedgerListener listener, String clock) {
        this.log = log;
        this.source = source;
        this.centreZone = centreZone;
        this.listener = listener;
        this.clock = clock;
        answers = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("jointcase-answer").factory());
    }

    /** Writes appends and answers each. */
    void write(List<Append> appends) {
        long began = System.nanoTime();
        Batch batch;
        try {
            var open = open();
            batch = place(appends, open.lockAndLook(appends));
            if (batch.admitted().isEmpty()) {
                open.rollback();
                batch.answer();
                return;
            }
            open.insert(batch);
        } catch (SQLException | RuntimeException | Error e) {
            notWritten(appends, e);
            return;
        }
        commit(appends, batch, began);
    }

    boolean isShared() {
        var at = strangerAt;
        return at != null && System.nanoTime() - at < SHARED_FOR.toNanos();
    }

    void giveUpOnLoss() {
        givesUpOnLoss = true;
    }

    /** Once everybody has been answered. */
    @Override
    public void close() {
        answers.close();
        disconnect();
    }

    private void disconnect() {
        var open = connection;
        connection = null;
        if (open != null) {
            open.close();
        }
    }

    private LogConnection open() throws SQLException {
        var open = connection;
        if (open == null) {
            open = LogConnection.open(source, log, clock);
            connection = open;
        }
        return open;
    }

    private Batch place(List<Append> appends, Look look) {
        if (ownSize >= 0 && ownSize != look.frontier().size()) {
            strangerAt = System.nanoTime();
        }
        ownSize = look.frontier().size();
        var batch = new Batch(look, centreZone);
        appends.forEach(batch::add);
        return batch;
    }

    private void commit(List<Append> appends, Batch batch, long began) {
        try {
            open().commit(batch);
        } catch (SQLException | RuntimeException | Error e) {
            listener.failed(log, e);
            disconnect();
            findOut(appends, batch);
            return;
        }
        ownSize = batch.size();
        answer(batch);
        listener.appended(
                log, batch.admitted().size(), batch.entries().size(), Duration.ofNanos(System.nanoTime() - began));
    }

    /** Many callers who wake up at once would keep the next batch waiting. */
    private void answer(Batch batch) {
        if (batch.admitted().size() == 1) {
            batch.answer();
        } else {
            answers.execute(batch::answer);
        }
    }

    /** Nothing was committed: the connection is asked for that, or gone before it could be. */
    private void notWritten(List<Append> appends, Throwable cause) {
        listener.failed(log, cause);
        var open = connection;
        if (open == null || !open.rollback()) {
            disconnect();
            refuse(appends, new LedgerUnavailable("the ledger cannot be written", cause));
        } else if (!isAboutRows(cause)) {
            refuse(appends, new LedgerUnavailable("the ledger cannot be written", cause));
        } else if (appends.size() == 1) {
            refuse(appends, new IllegalStateException("the ledger does not take this", cause));
        } else {
            appends.forEach(one -> write(List.of(one)));
        }
    }

    /** Under the lock no transaction that was lost on the way is still going on: its entries are there, or never will be. */
    private void findOut(List<Append> appends, Batch batch) {
        while (!givesUpOnLoss) {
            try {
                var open = open();
                var look = open.lockAndLook(appends);
                open.rollback();
                ownSize = -1;
                if (look.events().contains(batch.entries().getFirst().entry().event())) {
                    batch.answer();
                } else {
                    writeAgain(appends);
                }
                return;
            } catch (SQLException | RuntimeException | Error e) {
                listener.failed(log, e);
                disconnect();
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        appends.forEach(append -> append.refuse(new OutcomeUnknown()));
    }

    private void writeAgain(List<Append> appends) {
        var stillWanted = appends.stream().filter(append -> !append.isOver()).toList();
        if (!stillWanted.isEmpty()) {
            write(stillWanted);
        }
    }

    private static void refuse(List<Append> appends, RuntimeException reason) {
        appends.forEach(append -> append.refuse(reason));
    }

    /** Data exceptions and broken constraints are one append's; everything else is the database's. */
    private static boolean isAboutRows(Throwable cause) {
        return cause instanceof SQLException e
                && e.getSQLState() != null
                && (e.getSQLState().startsWith("22") || e.getSQLState().startsWith("23"));
    }
}
