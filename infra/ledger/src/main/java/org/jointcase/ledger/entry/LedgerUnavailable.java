package org.jointcase.ledger.entry;

/** The ledger cannot be read or written now. Nothing was written by the one who is told so. */
public class LedgerUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LedgerUnavailable(String message) {
        super(message);
    }

    public LedgerUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
