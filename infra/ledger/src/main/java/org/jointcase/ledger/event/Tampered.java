package org.jointcase.ledger.event;

/** An entry is not what its envelope says: somebody changed it after it was recorded. */
public final class Tampered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Tampered(long position, String what) {
        super("the entry at position " + position + " is not what was recorded: " + what);
    }

    Tampered(long position, Throwable cause) {
        super("the entry at position " + position + " is not what was recorded: " + cause.getMessage(), cause);
    }
}
