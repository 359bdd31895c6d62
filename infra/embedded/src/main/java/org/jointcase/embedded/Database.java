package org.jointcase.embedded;

import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database with its owner and its other roles, each with a password of its own.
 *
 * @param jdbcUrl without user and password
 * @param passwords by role, the owner's among them
 */
public record Database(String name, String jdbcUrl, Map<String, String> passwords) {

    private static final int CONNECT_SECONDS = 5;

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

    /** A source of connections to a server; one that cannot be reached is given up soon. */
    public static DataSource dataSource(String jdbcUrl, String role, String password) {
        return source(jdbcUrl, role, password);
    }

    /** The same, where a server that is silent for so long is given up. */
    public static DataSource dataSource(String jdbcUrl, String role, String password, Duration silence) {
        var source = source(jdbcUrl, role, password);
        source.setSocketTimeout(Math.toIntExact(silence.toSeconds()));
        return source;
    }

    private static PGSimpleDataSource source(String jdbcUrl, String role, String password) {
        var source = new PGSimpleDataSource();
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setLoginTimeout(CONNECT_SECONDS);
        source.setTcpKeepAlive(true);
        source.setUrl(jdbcUrl);
        source.setUser(role);
        source.setPassword(password);
        return source;
    }
}
