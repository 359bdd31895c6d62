package org.jointcase.ledger.append;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jointcase.ledger.entry.LedgerUnavailable;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.entry.OutcomeUnknown;
import org.jointcase.transparency.Entry;

/**
 * Appends to one log. What callers bring while a batch is being written makes up the next one: one lock, one look, one
 * insert, one commit for all of them.
 */
public final class Appender implements AutoCloseable {
    private static final int LARGEST_BATCH = 256;
    private static final Duration IDLE = Duration.ofMillis(100);
    private static final Duration CLOSING = Duration.ofSeconds(30);

    private final LinkedBlockingQueue<Append> waiting = new LinkedBlockingQueue<>();
    private final Log log;
    private final LedgerListener listener;
    private final BatchWriter writer;
    private final Thread thread;
    private volatile boolean closing;

    /**
     * An appender that is at work.
     *
     * @param source where it takes its one connection from
     */
    public Appender(Log log, DataSource source, ZoneId centreZone, LedgerListener listener) {
        this(log, source, centreZone, listener, "clock_timestamp()");
    }

    /** @param clock the SQL that tells the time */
    Appender(Log log, DataSource source, ZoneId centreZone, LedgerListener listener, String clock) {
        this.log = log;
        this.listener = listener;
        writer = new BatchWriter(log, source, centreZone, listener, clock);
        thread = new Thread(this::run, "jointcase-append-" + log);
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Appends, durably, or not at all.
     *
     * @param patience how long the caller waits
     * @return the entries as they were recorded
     * @throws NotAppended if it does not fit what the log holds
     * @throws LedgerUnavailable if it was not written, and will not be
     * @throws OutcomeUnknown if nobody knows yet
     */
    public List<Entry> append(Append append, Duration patience) {
        if (closing) {
            throw new LedgerUnavailable("the ledger is closing");
        }
        waiting.add(append);
        return append.await(patience);
    }

    /** Whether another program has appended to this log lately, so that memory of it may be stale. */
    public boolean isShared() {
        return writer.isShared();
    }

    /** Writes what was accepted, then stops. */
    @Override
    public void close() {
        closing = true;
        writer.giveUpOnLoss();
        try {
            thread.join(CLOSING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        var batch = new ArrayList<Append>();
        while (!closing || !waiting.isEmpty()) {
            take(batch);
            if (!batch.isEmpty()) {
                write(batch);
            }
        }
        writer.close();
    }

    private void write(List<Append> batch) {
        try {
            writer.write(batch);
        } catch (RuntimeException | Error e) {
            // Whatever it was, this thread goes on, and nobody is told more than is known.
            batch.forEach(append -> append.refuse(new OutcomeUnknown()));
            tell(e);
        }
    }

    private void tell(Throwable unforeseen) {
        try {
            listener.unforeseen(log, unforeseen);
        } catch (RuntimeException | Error e) {
            // It may be the listener that fails.
        }
    }

    private void take(List<Append> batch) {
        batch.clear();
        try {
            var first = waiting.poll(IDLE.toMillis(), TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
                waiting.drainTo(batch, LARGEST_BATCH - 1);
                batch.removeIf(append -> !append.take());
            }
        } catch (InterruptedException e) {
            // Nobody else has this thread: it ends by closing.
            closing = true;
        }
    }
}
