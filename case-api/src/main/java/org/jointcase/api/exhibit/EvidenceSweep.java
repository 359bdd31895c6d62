package org.jointcase.api.exhibit;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jointcase.evidence.Vault;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.event.EntryOpener;
import org.jointcase.messaging.Alarm;
import org.jointcase.messaging.Alarms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes, at the start and every few hours, the files of evidence that no entry names. */
final class EvidenceSweep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceSweep.class);
    private static final Alarm UNSWEPT = Alarm.of("evidence", "what no entry names could not be removed; see the log");

    private final Vault vault;
    private final LedgerReader reader;
    private final EntryOpener opener;
    private final Alarms alarms;
    private final Duration every;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("jointcase-sweep").unstarted(this::run);

    EvidenceSweep(Vault vault, LedgerReader reader, EntryOpener opener, Alarms alarms, Duration every) {
        this.vault = vault;
        this.reader = reader;
        this.opener = opener;
        this.alarms = alarms;
        this.every = every;
    }

    void start() {
        if (every.isPositive()) {
            thread.start();
        }
    }

    private void run() {
        try {
            while (true) {
                sweep();
                Thread.sleep(every);
            }
        } catch (InterruptedException closed) {
            thread.interrupt();
        }
    }

    /** What goes wrong is said, and tried again. */
    private void sweep() {
        try {
            var began = began();
            if (began.isPresent()) {
                var removed = vault.sweep(began.get(), reader::aggregatesAmong);
                removed.forEach(id -> LOG.info("Removed the file {}, which no entry names", id));
            }
            alarms.lower(UNSWEPT);
        } catch (IOException | RuntimeException failure) {
            if (thread.isInterrupted()) {
                return;
            }
            LOG.warn("The vault was not swept", failure);
            alarms.raise(UNSWEPT);
        }
    }

    private Optional<Instant> began() {
        return reader.after(Log.CASE, 0, 1).stream()
                .map(first -> opener.open(first).entry().recorded())
                .findFirst();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
