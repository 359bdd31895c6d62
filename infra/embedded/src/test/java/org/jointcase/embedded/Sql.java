package org.jointcase.embedded;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One statement on a connection of its own. */
final class Sql {

    private Sql() {}

    static void execute(Database database, String role, String sql) throws SQLException {
        try (var connection = database.dataSource(role).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row. */
    static @Nullable String query(Database database, String role, String sql) throws SQLException {
        try (var connection = database.dataSource(role).getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    /** The same from a server that may not be there yet. */
    static @Nullable String eventually(Database database, String role, String sql)
            throws SQLException, InterruptedException {
        for (int attempt = 0; ; attempt++) {
            try {
                return query(database, role, sql);
            } catch (SQLException e) {
                if (attempt == 200) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }
}
