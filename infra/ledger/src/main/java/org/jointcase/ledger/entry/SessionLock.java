package org.jointcase.ledger.entry;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A lock that one program of all holds as long as its connection lasts. What only its holder may write is written on that
 * very connection: who has lost the lock cannot.
 */
public record SessionLock(Connection connection) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * Takes the lock, unless another has it.
     *
     * @param source connections outside any pool; a crash may lose what is written on this one last
     */
    public static Optional<SessionLock> tryTake(DataSource source, String name) throws SQLException {
        Connection connection = source.getConnection();
        try {
            connection.setNetworkTimeout(Runnable::run, (int) PATIENCE.toMillis());
            if (tryTake(connection, name)) {
                return Optional.of(new SessionLock(connection));
            }
        } catch (SQLException | RuntimeException | Error e) {
            connection.close();
            throw e;
        }
        connection.close();
        return Optional.empty();
    }

    private static boolean tryTake(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select pg_try_advisory_lock(hashtextextended(?, 0)), set_config('synchronous_commit', 'off', false)")) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
