package org.jointcase.ledger.entry;

/** Nobody knows yet whether it was recorded: a retry with the same key finds out, and records it at most once. */
public final class OutcomeUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OutcomeUnknown() {
        super("outcome unknown, retry with the same key");
    }
}
