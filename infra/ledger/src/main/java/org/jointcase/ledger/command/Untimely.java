package org.jointcase.ledger.command;

/** At the time of its decision the command has no longer the shape that it needs. Nothing was written. */
public final class Untimely extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Untimely(IllegalArgumentException shape) {
        super(shape.getMessage(), shape, false, false);
    }
}
