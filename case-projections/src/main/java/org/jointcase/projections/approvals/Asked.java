package org.jointcase.projections.approvals;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jointcase.assistance.AssistanceRequestEvent.Submitted;
import org.jointcase.projections.rows.Table;

/**
 * Whom an open request for assistance is between.
 *
 * @param requesters who submitted it and submitted it again
 */
record Asked(UUID caseId, UUID requestId, UUID requesting, UUID requested, boolean abroad, Set<UUID> requesters) {
    static final Table<Asked> TABLE = Table.of("asked", Asked.class, "caseId", "requestId");

    static Asked of(Submitted event) {
        return new Asked(
                event.caseId(),
                event.requestId().value(),
                event.requesting().value(),
                event.requested().value(),
                event.abroad(),
                Set.of(event.by().value()));
    }

    Asked again(UUID requester) {
        var all = new HashSet<>(requesters);
        all.add(requester);
        return new Asked(caseId, requestId, requesting, requested, abroad, all);
    }
}
