package org.jointcase.exhibit;

/** What becomes of an exhibit. */
public enum FateKind {
    RETAINED_UNTIL,
    RETURNED,
    HANDED_TO_PROSECUTION
}
