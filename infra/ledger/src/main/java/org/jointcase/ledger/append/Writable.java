package org.jointcase.ledger.append;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.jointcase.ledger.entry.ClockBehind;
import org.jointcase.ledger.entry.LedgerUnavailable;
import org.jointcase.ledger.entry.Rows;

/**
 * Whether the case log can be written, without an entry.
 *
 * @param primary connections to the server that is written to
 * @param reader connections that may select entries
 */
public record Writable(DataSource primary, DataSource reader) {
    /** Made durable as an entry is, and in no table afterwards; a standby and a full disk refuse it. */
    private static final String PROBE =
            "select clock_timestamp() from pg_logical_emit_message(true, 'jointcase', 'writable')";

    private static final String LAST = "select recorded from ledger.case_head order by size desc limit 1";

    /**
     * Asks the database.
     *
     * @throws ClockBehind if its clock is so far behind that nothing is appended
     * @throws LedgerUnavailable if it does not answer, or makes nothing durable
     */
    public void check() {
        var clock = Rows.of(primary, PROBE, statement -> {}, Writable::instant).getFirst();
        for (var recorded : Rows.of(reader, LAST, statement -> {}, Writable::instant)) {
            if (Batch.isBehind(clock, recorded)) {
                throw ClockBehind.of(clock, recorded);
            }
        }
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject(1, OffsetDateTime.class).toInstant();
    }
}
