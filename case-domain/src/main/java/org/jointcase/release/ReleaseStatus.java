package org.jointcase.release;

/** Where a release stands. */
public enum ReleaseStatus {
    PROPOSED,
    APPROVED,
    ACKNOWLEDGED,
    REJECTED,
    WITHDRAWN
}
