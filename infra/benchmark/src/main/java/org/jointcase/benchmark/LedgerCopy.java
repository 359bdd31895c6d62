package org.jointcase.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** {@code COPY} of what read models are made from: as fast as PostgreSQL gives it. */
final class LedgerCopy {
    private static final String ENTRIES = "copy (select position, slot, envelope, payload, leaf from ledger.case_entry"
            + " order by position) to stdout (format binary)";

    private LedgerCopy() {}

    static double seconds(DataSource reader) throws SQLException, IOException {
        try (var connection = reader.getConnection()) {
            var watch = Stopwatch.started();
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(ENTRIES, OutputStream.nullOutputStream());
            return watch.seconds();
        }
    }
}
