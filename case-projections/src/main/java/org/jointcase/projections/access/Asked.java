package org.jointcase.projections.access;

import java.util.UUID;
import org.jointcase.assistance.AssistanceRequestEvent.Submitted;
import org.jointcase.assistance.AssistanceStatus;
import org.jointcase.projections.rows.Table;

/** Whom a request for assistance asks, and where it stands. */
record Asked(UUID caseId, UUID requestId, UUID requested, boolean abroad, AssistanceStatus status) {
    static final Table<Asked> TABLE = Table.of("asked", Asked.class, "caseId", "requestId");

    static Asked of(Submitted event) {
        return new Asked(
                event.caseId(),
                event.requestId().value(),
                event.requested().value(),
                event.abroad(),
                AssistanceStatus.after(event));
    }

    Asked become(AssistanceStatus next) {
        return new Asked(caseId, requestId, requested, abroad, next);
    }
}
