package org.jointcase.projections.access;

import java.util.UUID;
import org.jointcase.assistance.AssistanceRequestEvent.Submitted;
import org.jointcase.projections.rows.Table;

/** Whom a request for assistance asks. */
record Asked(UUID caseId, UUID requestId, UUID requested, boolean abroad) {
    static final Table<Asked> TABLE = Table.of("asked", Asked.class, "caseId", "requestId");

    static Asked of(Submitted event) {
        return new Asked(
                event.caseId(), event.requestId().value(), event.requested().value(), event.abroad());
    }
}
