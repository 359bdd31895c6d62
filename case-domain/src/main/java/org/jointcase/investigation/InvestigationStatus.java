package org.jointcase.investigation;

/** Where a case stands. */
public enum InvestigationStatus {
    SUBMITTED,
    OPEN,
    SUSPENDED,
    DECLINED,
    CLOSURE_PROPOSED,
    CLOSED,
    ABSORBED;

    /** Whether custody, fates, the acknowledgement of a release, recall and hold go on. */
    boolean keepsEvidence() {
        return this == OPEN || this == SUSPENDED || this == CLOSURE_PROPOSED || this == CLOSED;
    }
}
