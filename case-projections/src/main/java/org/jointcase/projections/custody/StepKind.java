package org.jointcase.projections.custody;

/** What was done in a step of the chain of custody. */
public enum StepKind {
    COLLECTED,
    OFFERED,
    ACCEPTED,
    REFUSED,
    INTEGRITY_QUESTIONED,
    RETAINED,
    RETURNED,
    HANDED_TO_PROSECUTION
}
