package org.jointcase.investigation;

/** Where a case stands. */
public enum InvestigationStatus {
    SUBMITTED,
    OPEN,
    SUSPENDED,
    DECLINED,
    CLOSURE_PROPOSED,
    CLOSED,
    ABSORBED
}
