package org.jointcase.ledger.command;

/** A decision was made on a memory that contradicts another, or on an object that is not where its caller expects it. */
final class SeenStale extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SeenStale() {
        super("seen stale", null, false, false);
    }
}
