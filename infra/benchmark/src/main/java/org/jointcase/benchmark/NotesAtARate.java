package org.jointcase.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jointcase.transparency.Entry;

/** Notes that are added at a steady rate, whatever the answers take. */
final class NotesAtARate implements AutoCloseable {
    private static final int SENDERS = 16;

    private final ScheduledExecutorService senders = Executors.newScheduledThreadPool(SENDERS);
    private final List<Future<?>> sending = new ArrayList<>();

    /** @param acknowledged is given each entry, once it is durable */
    NotesAtARate(LedgerNode ledger, NotesInCases notes, int perSecond, Consumer<Entry> acknowledged) {
        long every = SENDERS * 1_000_000_000L / perSecond;
        for (int i = 0; i < SENDERS; i++) {
            int sender = i;
            sending.add(senders.scheduleAtFixedRate(
                    () -> {
                        var note = notes.centre().addNote(notes.nth(sender));
                        acknowledged.accept(
                                ledger.receipt(note).entries().getFirst().entry());
                    },
                    every * i / SENDERS,
                    every,
                    TimeUnit.NANOSECONDS));
        }
    }

    /** @throws IllegalStateException if a command failed: what is measured is not what was to be */
    void check() {
        if (sending.stream().anyMatch(sender -> sender.state() == Future.State.FAILED)) {
            throw new IllegalStateException("a command failed");
        }
    }

    /** Sends nothing more. */
    void stop() {
        senders.shutdown();
    }

    @Override
    public void close() {
        senders.close();
    }
}
