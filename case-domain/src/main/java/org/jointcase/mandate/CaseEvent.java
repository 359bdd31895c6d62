package org.jointcase.mandate;

import java.util.UUID;

/** What has happened. Who did it, and when, stands in the ledger's entry. */
public interface CaseEvent {
    /** The case that this belongs to, the unit of replay. */
    UUID caseId();

    /** The aggregate that emitted it. */
    UUID aggregateId();
}
