package org.jointcase.ledger.command;

/** An id that the command was to give is something's already. Nothing was written. */
public final class IdTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IdTaken() {
        super("an id that is to be given is taken", null, false, false);
    }
}
