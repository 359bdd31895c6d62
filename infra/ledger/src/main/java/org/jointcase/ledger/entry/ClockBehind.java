package org.jointcase.ledger.entry;

/** The database's clock is more than a minute behind the last entry: time would stand still in the ledger. */
public final class ClockBehind extends LedgerUnavailable {
    private static final long serialVersionUID = 1L;

    public ClockBehind(String message) {
        super(message);
    }
}
