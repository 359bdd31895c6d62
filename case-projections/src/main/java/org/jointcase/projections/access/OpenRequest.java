package org.jointcase.projections.access;

import java.util.UUID;
import org.jointcase.assistance.AssistanceStatus;
import org.jointcase.projections.rows.Table;

/** One who sees an open request for assistance: what {@link ObjectSight} says of it, written out to be counted. */
record OpenRequest(UUID caseId, UUID requestId, String holder, AssistanceStatus status) {
    static final Table<OpenRequest> TABLE =
            Table.of("open_request", OpenRequest.class, "caseId", "requestId", "holder");
}
