package org.jointcase.projections.readmodel;

/**
 * A rebuild has lost its lock, or what it reads and writes, or could not be put in place. What it has made stays for whoever has
 * the lock next.
 */
final class RebuildBrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RebuildBrokenOff(String model, Throwable cause) {
        super("the rebuild of " + model + " was broken off", cause);
    }
}
