package org.jointcase.ledger.command;

/** The object is no longer at the version that the caller saw. Nothing was written. */
public final class Stale extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long version;
    private final long position;

    Stale(long version, long position) {
        super("stale", null, false, false);
        this.version = version;
        this.position = position;
    }

    /** The object's version now, from 1. */
    public long version() {
        return version;
    }

    /** The position of the object's last entry. */
    public long position() {
        return position;
    }
}
