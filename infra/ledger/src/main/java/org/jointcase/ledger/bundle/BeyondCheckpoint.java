package org.jointcase.ledger.bundle;

/** What is asked for lies beyond what was signed. */
public final class BeyondCheckpoint extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BeyondCheckpoint(long size) {
        super("the latest checkpoint is of size " + size, null, false, false);
    }
}
