package org.jointcase.projections.approvals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits.
 *
 * @param objectId what is decided on; of a signature the party
 * @param number of the case, and {@code title} of the case or the agreement, where he sees them
 * @param organisationId whose decision it is, and {@code organisation} its code; null where it is the centre's
 * @param personId who alone may decide
 * @param yours whether he may decide
 * @param position of the entry since which it waits
 */
public record Approval(
        WaitingFor waitsFor,
        UUID caseId,
        UUID objectId,
        @Nullable String number,
        @Nullable String title,
        @Nullable UUID organisationId,
        @Nullable String organisation,
        @Nullable UUID personId,
        boolean yours,
        Instant since,
        long position) {
    static Approval of(ResultSet row, int number) throws SQLException {
        var waitsFor = WaitingFor.valueOf(row.getString("waits_for"));
        var caseId = row.getObject("case_id", UUID.class);
        return new Approval(
                waitsFor,
                caseId,
                row.getObject("object_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getObject("organisation", UUID.class),
                row.getString("organisation_code"),
                row.getObject("person", UUID.class),
                row.getBoolean("yours"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }

    ApprovalsCursor cursor() {
        return new ApprovalsCursor(position, objectId);
    }
}
