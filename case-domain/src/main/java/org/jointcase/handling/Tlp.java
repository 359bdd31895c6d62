package org.jointcase.handling;

/** Traffic Light Protocol 2.0 (FIRST), from the loosest to the strictest. */
public enum Tlp {
    CLEAR,
    GREEN,
    AMBER,
    AMBER_STRICT,
    RED;

    public boolean looserThan(Tlp other) {
        return compareTo(other) < 0;
    }
}
