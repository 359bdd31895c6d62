package org.jointcase.projections.casefile;

import java.util.UUID;
import org.jointcase.investigation.InvestigationEvent.Submitted;
import org.jointcase.investigation.Severity;
import org.jointcase.projections.rows.Table;
import org.jspecify.annotations.Nullable;

/**
 * What the submitter wrote, which those who see the file see.
 *
 * @param refusal why it was declined
 */
public record Brief(
        UUID caseId,
        String summary,
        Severity severity,
        UUID submitter,
        UUID submittedFor,
        @Nullable String refusal) {
    static final Table<Brief> TABLE = Table.of("brief", Brief.class, "caseId");

    static Brief of(Submitted event) {
        return new Brief(
                event.caseId(),
                event.summary(),
                event.severity(),
                event.by().value(),
                event.organisationId().value(),
                null);
    }

    Brief declined(String reason) {
        return new Brief(caseId, summary, severity, submitter, submittedFor, reason);
    }
}
