package org.jointcase.evidence;

/** The vault does not take a file, and has kept nothing of it. */
public final class IntakeRefused extends RuntimeException {
    public enum Reason {
        LARGER_THAN_THE_LIMIT,
        DISK_TOO_FULL,
        HASH_DIFFERS
    }

    private final Reason reason;

    IntakeRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
