package org.jointcase.projections.audittrail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jointcase.ledger.access.AccessRecord.Outcome;
import org.jointcase.projections.rows.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the access log as an auditor sees it.
 *
 * @param caseId of what was reached for; null where the auditor does not see that case: a refusal would tell him of it
 * @param objectKind what was reached for, and {@code objectId} which, where it has an id
 * @param rule what refused it; null where it was granted, or refused by role or sight
 * @param sha256 of what was delivered
 */
public record AccessEntry(
        @Nullable UUID caseId,
        long position,
        String action,
        String objectKind,
        @Nullable UUID objectId,
        Outcome outcome,
        @Nullable String rule,
        @Nullable String sha256,
        UUID actor,
        UUID organisation,
        @Nullable String client,
        Instant happenedAt,
        Instant recordedAt) {
    private static final RowReader<Access> ROW = new RowReader<>(Access.TABLE);

    /** Also reads whether its case shows. */
    static AccessEntry of(ResultSet result, int number) throws SQLException {
        var row = ROW.read(result);
        return new AccessEntry(
                result.getBoolean("case_shows") ? row.caseId() : null,
                row.position(),
                row.action(),
                row.objectKind(),
                row.objectId(),
                row.outcome(),
                row.rule(),
                row.sha256(),
                row.actor(),
                row.organisation(),
                row.client(),
                row.happenedAt(),
                row.recordedAt());
    }
}
