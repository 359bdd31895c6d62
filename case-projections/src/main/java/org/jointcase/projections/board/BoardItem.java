package org.jointcase.projections.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationStatus;
import org.jointcase.investigation.Severity;
import org.jointcase.projections.access.Visible;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param severity for those who see the file
 * @param lead the code of the lead organisation
 * @param ageDays whole days from the submission to now, or to the closing
 * @param version of the investigation
 * @param position of the case's last entry
 */
public record BoardItem(
        UUID id,
        String number,
        String title,
        Tlp tlp,
        InvestigationStatus status,
        @Nullable Severity severity,
        @Nullable UUID leadId,
        @Nullable String lead,
        @Nullable UUID leadInvestigatorId,
        Instant submittedAt,
        @Nullable Instant closedAt,
        int ageDays,
        long version,
        long position) {
    static String columns(Visible visible) {
        return """
                c.case_id, c.number, c.title, c.tlp, c.status, c.lead, c.lead_investigator, c.submitted_at, c.closed_at,
                c.version, c.position, (select p.code from partners.partner p where p.case_id = c.lead) as lead_code,
                (select b.severity from board.brief b where b.case_id = c.case_id and %s) as severity,
                extract(day from coalesce(c.closed_at, now()) - c.submitted_at)::int as age_days""".formatted(visible.file("b"));
    }

    static BoardItem of(ResultSet row, int number) throws SQLException {
        var severity = row.getString("severity");
        var closedAt = row.getObject("closed_at", OffsetDateTime.class);
        return new BoardItem(
                row.getObject("case_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                Tlp.valueOf(row.getString("tlp")),
                InvestigationStatus.valueOf(row.getString("status")),
                severity == null ? null : Severity.valueOf(severity),
                row.getObject("lead", UUID.class),
                row.getString("lead_code"),
                row.getObject("lead_investigator", UUID.class),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                closedAt == null ? null : closedAt.toInstant(),
                row.getInt("age_days"),
                row.getLong("version"),
                row.getLong("position"));
    }

    String value(BoardOrder order) {
        return switch (order.key()) {
            case NUMBER -> number;
            case TITLE -> title;
            case SUBMITTED -> submittedAt.toString();
        };
    }
}
