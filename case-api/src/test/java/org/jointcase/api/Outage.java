package org.jointcase.api;

import java.sql.SQLException;
import org.jointcase.api.start.Connections;
import org.jointcase.embedded.DatabaseRoles;

/** A time in which a log takes nothing. */
final class Outage {
    private Outage() {}

    static void ofTheAccessLog(Program program, Runnable meanwhile) throws SQLException {
        as(program, "revoke insert on ledger.access_entry from " + DatabaseRoles.WRITER);
        try {
            meanwhile.run();
        } finally {
            as(program, "grant insert on ledger.access_entry to " + DatabaseRoles.WRITER);
        }
    }

    private static void as(Program program, String sql) throws SQLException {
        try (var connection = program.bean(Connections.class)
                        .unpooled(DatabaseRoles.OWNER)
                        .getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
