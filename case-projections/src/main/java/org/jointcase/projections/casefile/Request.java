package org.jointcase.projections.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jointcase.assistance.AssistanceKind;
import org.jointcase.assistance.AssistanceRequestEvent.Submitted;
import org.jointcase.projections.rows.Table;
import org.jointcase.transparency.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A request for assistance as it was submitted: on a provision ({@code instrument}, {@code article}) or on a clause of an
 * agreement.
 */
public record Request(
        UUID caseId,
        UUID requestId,
        AssistanceKind kind,
        UUID requesting,
        UUID requested,
        @Nullable String instrument,
        @Nullable String article,
        @Nullable UUID agreementId,
        @Nullable String clauseRef,
        UUID requester,
        Instant submittedAt) {
    static final Table<Request> TABLE = Table.of("request", Request.class, "caseId", "requestId");

    static Request of(Submitted event, Entry entry) {
        var basis = event.legalBasis();
        var clause = event.clause();
        return new Request(
                event.caseId(),
                event.requestId().value(),
                event.kind(),
                event.requesting().value(),
                event.requested().value(),
                basis == null ? null : basis.instrument(),
                basis == null ? null : basis.article(),
                clause == null ? null : clause.agreementId().value(),
                clause == null ? null : clause.clauseRef(),
                event.by().value(),
                entry.recorded());
    }
}
