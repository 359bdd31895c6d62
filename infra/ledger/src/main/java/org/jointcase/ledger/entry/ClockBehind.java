package org.jointcase.ledger.entry;

import java.time.Instant;

/** The database's clock is more than a minute behind the last entry: time would stand still in the ledger. */
public final class ClockBehind extends LedgerUnavailable {
    private static final long serialVersionUID = 1L;

    private ClockBehind(String message) {
        super(message);
    }

    public static ClockBehind of(Instant clock, Instant lastRecorded) {
        return new ClockBehind("the database's clock says " + clock + ", the last entry " + lastRecorded);
    }
}
