package org.jointcase.api;

import java.sql.SQLException;
import org.jointcase.api.start.Connections;
import org.jointcase.embedded.DatabaseRoles;

/** A time in which the database does not let the program do something. */
final class Outage {
    private Outage() {}

    /** The access log takes nothing. */
    static void ofTheAccessLog(Program program, Runnable meanwhile) throws SQLException {
        without("insert on ledger.access_entry", DatabaseRoles.WRITER, program, meanwhile);
    }

    /** The case log cannot be read. */
    static void ofReading(Program program, Runnable meanwhile) throws SQLException {
        without("select on ledger.case_entry", DatabaseRoles.READER, program, meanwhile);
    }

    private static void without(String privilege, String role, Program program, Runnable meanwhile)
            throws SQLException {
        as(program, "revoke " + privilege + " from " + role);
        try {
            meanwhile.run();
        } finally {
            as(program, "grant " + privilege + " to " + role);
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
