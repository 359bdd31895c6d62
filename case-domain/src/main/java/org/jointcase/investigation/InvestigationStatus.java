package org.jointcase.investigation;

import java.util.Optional;

/** Where a case stands. */
public enum InvestigationStatus {
    SUBMITTED,
    OPEN,
    SUSPENDED,
    DECLINED,
    CLOSURE_PROPOSED,
    CLOSED,
    ABSORBED;

    /** Where an event leads; nothing where the case stands as before. */
    public static Optional<InvestigationStatus> after(InvestigationEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case InvestigationEvent.Submitted submitted -> SUBMITTED;
                    case InvestigationEvent.Opened opened -> OPEN;
                    case InvestigationEvent.Declined declined -> DECLINED;
                    case InvestigationEvent.Suspended suspended -> SUSPENDED;
                    case InvestigationEvent.Resumed resumed -> OPEN;
                    case InvestigationEvent.ClosureProposed proposed -> CLOSURE_PROPOSED;
                    case InvestigationEvent.ClosureReturned returned -> OPEN;
                    case InvestigationEvent.Closed closed -> CLOSED;
                    case InvestigationEvent.Reopened reopened -> OPEN;
                    case InvestigationEvent.Absorbed absorbed -> ABSORBED;
                    default -> null;
                });
    }

    /** Whether custody, fates, the acknowledgement of a release, recall and hold go on. */
    boolean keepsEvidence() {
        return this == OPEN || this == SUSPENDED || this == CLOSURE_PROPOSED || this == CLOSED;
    }
}
