package org.jointcase.ledger;

import org.jointcase.ledger.access.AccessLog;
import org.jointcase.ledger.command.CommandSender;
import org.jointcase.ledger.command.CommittedStates;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.event.EntryOpener;
import org.jointcase.ledger.key.CaseKeys;

/** The ledger, open for commands. Who only reads needs a {@link LedgerReader} and an {@link EntryOpener}. */
public final class Ledger implements AutoCloseable {
    private Ledger() {}

    /**
     * Opens the ledger on a database whose schema is there.
     *
     * @throws IllegalStateException if PostgreSQL does not keep what it acknowledges ({@code fsync = off}), or if the
     *     keys were wrapped by another master key
     */
    public static Ledger open(LedgerSettings settings) {
        return toCome();
    }

    public CommandSender commands() {
        return toCome();
    }

    public AccessLog accessLog() {
        return toCome();
    }

    public CommittedStates states() {
        return toCome();
    }

    public LedgerReader reader() {
        return toCome();
    }

    public EntryOpener opener() {
        return toCome();
    }

    public CaseKeys keys() {
        return toCome();
    }

    /** Answers what was accepted, then stops. */
    @Override
    public void close() {}

    @SuppressWarnings("TypeParameterUnusedInFormals")
    private static <T> T toCome() {
        throw new UnsupportedOperationException();
    }
}
