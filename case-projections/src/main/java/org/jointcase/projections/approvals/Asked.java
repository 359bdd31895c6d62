package org.jointcase.projections.approvals;

import java.util.UUID;
import org.jointcase.assistance.AssistanceRequestEvent.Submitted;
import org.jointcase.projections.rows.Table;

/** Whom an open request for assistance is between. */
record Asked(UUID caseId, UUID requestId, UUID requesting, UUID requested, boolean abroad) {
    static final Table<Asked> TABLE = Table.of("asked", Asked.class, "caseId", "requestId");

    static Asked of(Submitted event) {
        return new Asked(
                event.caseId(),
                event.requestId().value(),
                event.requesting().value(),
                event.requested().value(),
                event.abroad());
    }
}
