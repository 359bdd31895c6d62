package org.jointcase.api.exhibit;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jointcase.evidence.Vault;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.event.EntryOpener;
import org.jointcase.ledger.signer.SignerListener;
import org.jointcase.messaging.Alarm;
import org.jointcase.messaging.RaisedAlarms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes, at the start and every few hours, the files of evidence that no entry names. */
final class EvidenceSweep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceSweep.class);
    /** The signer has found by then whether the ledger is the one that it signed. */
    private static final Duration BEFORE_THE_FIRST = Duration.ofMinutes(1);

    private static final Alarm UNSWEPT = Alarm.of("evidence", "what no entry names could not be removed; see the log");

    private final Vault vault;
    private final LedgerReader reader;
    private final EntryOpener opener;
    private final RaisedAlarms alarms;
    private final Duration every;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("jointcase-sweep").unstarted(this::run);

    EvidenceSweep(Vault vault, LedgerReader reader, EntryOpener opener, RaisedAlarms alarms, Duration every) {
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
            Thread.sleep(every.compareTo(BEFORE_THE_FIRST) < 0 ? every : BEFORE_THE_FIRST);
            while (true) {
                if (isTrusted()) {
                    sweep();
                }
                Thread.sleep(every);
            }
        } catch (InterruptedException closed) {
            thread.interrupt();
        }
    }

    /** A ledger that was set back names less than the vault holds: nothing is removed while its signer objects. */
    private boolean isTrusted() {
        return alarms.standing().stream().noneMatch(alarm -> alarm.name().equals(SignerListener.SIGNER));
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
