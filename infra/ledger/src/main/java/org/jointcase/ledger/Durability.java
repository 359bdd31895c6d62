package org.jointcase.ledger;

import java.util.List;
import javax.sql.DataSource;
import org.jointcase.ledger.entry.Rows;

/** Nothing is acknowledged by a server that may forget it. */
final class Durability {
    private Durability() {}

    static void require(DataSource source) {
        for (var setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
            var value = Rows.of(
                            source,
                            "select current_setting(?)",
                            statement -> statement.setString(1, setting),
                            row -> row.getString(1))
                    .getFirst();
            if (value.equals("off")) {
                throw new IllegalStateException("PostgreSQL runs with " + setting
                        + " = off and would lose what it has acknowledged: the ledger does not start on it");
            }
        }
    }
}
