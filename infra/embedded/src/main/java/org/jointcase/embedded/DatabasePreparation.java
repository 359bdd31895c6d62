package org.jointcase.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Makes roles and databases where they are missing; what is there stays, and nothing is granted but to connect. */
public record DatabasePreparation(DataSource superuser) {

    /** Sees to it that each role is there and has its password. */
    public void roles(Map<String, String> passwords) {
        run((connection, statement) -> {
            for (var role : passwords.entrySet()) {
                if (isMissing(statement, "select 1 from pg_roles where rolname = ", role.getKey())) {
                    statement.execute("create role " + quoted(statement, role.getKey()) + " login");
                }
                // The driver makes the verifier: the password itself never reaches the server or its log.
                connection
                        .unwrap(PGConnection.class)
                        .alterUserPassword(role.getKey(), role.getValue().toCharArray(), "scram-sha-256");
            }
        });
    }

    /** Sees to it that the database is there, that these roles may connect to it, and nobody else. */
    public void database(String name, String owner, Collection<String> roles) {
        run((connection, statement) -> {
            String database = quoted(statement, name);
            if (isMissing(statement, "select 1 from pg_database where datname = ", name)) {
                statement.execute("create database " + database + " owner " + quoted(statement, owner));
            }
            statement.execute("revoke all on database " + database + " from public");
            for (String role : roles) {
                statement.execute("grant connect on database " + database + " to " + quoted(statement, role));
            }
        });
    }

    private interface Work {
        void on(Connection connection, Statement statement) throws SQLException;
    }

    private void run(Work work) {
        try (var connection = superuser.getConnection();
                var statement = connection.createStatement()) {
            work.on(connection, statement);
        } catch (SQLException e) {
            throw new CannotStart("The database cannot be prepared: " + e.getMessage(), e);
        }
    }

    private static String quoted(Statement statement, String name) throws SQLException {
        return statement.enquoteIdentifier(name, true);
    }

    private static boolean isMissing(Statement statement, String query, String name) throws SQLException {
        try (var rows = statement.executeQuery(query + statement.enquoteLiteral(name))) {
            return !rows.next();
        }
    }
}
