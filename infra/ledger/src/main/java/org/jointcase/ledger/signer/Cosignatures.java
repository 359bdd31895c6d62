package org.jointcase.ledger.signer;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jointcase.ledger.entry.LedgerUnavailable;
import org.jointcase.ledger.entry.Log;

/** Where the lines of witnesses are kept. */
record Cosignatures(DataSource source, Log log) {
    /** A line that is there already stays. */
    void add(long size, String witness, String line) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement("insert into " + log.cosignatures()
                        + " (size, witness, line) values (?, ?, ?) on conflict do nothing")) {
            statement.setLong(1, size);
            statement.setString(2, witness);
            statement.setString(3, line);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new LedgerUnavailable("a cosignature cannot be kept", e);
        }
    }
}
