package org.jointcase.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database with its owner and its other roles, each with a password of its own.
 *
 * @param jdbcUrl without user and password
 * @param passwords by role, the owner's among them
 */
public record Database(String name, String jdbcUrl, Map<String, String> passwords) {

    public Database {
        passwords = Map.copyOf(passwords);
    }

    /** Connections of this role, one each time it is asked; a pool is the caller's. */
    public DataSource dataSource(String role) {
        return dataSource(jdbcUrl, role, password(role));
    }

    public String password(String role) {
        @Nullable String password = passwords.get(role);
        if (password == null) {
            throw new IllegalArgumentException("The database " + name + " has no role " + role);
        }
        return password;
    }

    @Override
    public String toString() {
        return jdbcUrl + " " + passwords.keySet();
    }

    /** A source of connections to a server. */
    public static DataSource dataSource(String jdbcUrl, String role, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl);
        source.setUser(role);
        source.setPassword(password);
        return source;
    }

    /**
     * Sees to it that the database and the roles are there, that each role has its password, and that nobody else may
     * connect. What is there stays.
     */
    public static void prepare(DataSource superuser, String name, String owner, Map<String, String> passwords) {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            for (var role : passwords.entrySet()) {
                if (isMissing(statement, "select 1 from pg_roles where rolname = ", role.getKey())) {
                    statement.execute("create role " + statement.enquoteIdentifier(role.getKey(), true) + " login");
                }
                // The driver makes the verifier: the password itself never reaches the server or its log.
                connection
                        .unwrap(PGConnection.class)
                        .alterUserPassword(role.getKey(), role.getValue().toCharArray(), "scram-sha-256");
            }
            String quoted = statement.enquoteIdentifier(name, true);
            if (isMissing(statement, "select 1 from pg_database where datname = ", name)) {
                statement.execute("create database " + quoted + " owner " + statement.enquoteIdentifier(owner, true));
            }
            statement.execute("revoke all on database " + quoted + " from public");
            for (String role : passwords.keySet()) {
                statement.execute(
                        "grant connect on database " + quoted + " to " + statement.enquoteIdentifier(role, true));
            }
        } catch (SQLException e) {
            throw new CannotStart("The database " + name + " cannot be prepared: " + e.getMessage(), e);
        }
    }

    private static boolean isMissing(Statement statement, String query, String name) throws SQLException {
        try (var rows = statement.executeQuery(query + statement.enquoteLiteral(name))) {
            return !rows.next();
        }
    }
}
