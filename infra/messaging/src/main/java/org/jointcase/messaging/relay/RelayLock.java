package org.jointcase.messaging.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.jointcase.messaging.topic.EventsTopic;

/**
 * Held by the one relay that is active. The cursor is moved on the lock's own connection: who has lost the lock cannot
 * move it.
 */
record RelayLock(Connection connection) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * Takes the lock, unless another relay has it.
     *
     * @param source connections outside any pool
     */
    static Optional<RelayLock> tryTake(DataSource source, EventsTopic topic) throws SQLException {
        Connection connection = source.getConnection();
        try {
            connection.setNetworkTimeout(Runnable::run, (int) PATIENCE.toMillis());
            if (tryTake(connection, topic)) {
                return Optional.of(new RelayLock(connection));
            }
        } catch (SQLException | RuntimeException | Error e) {
            connection.close();
            throw e;
        }
        connection.close();
        return Optional.empty();
    }

    private static boolean tryTake(Connection connection, EventsTopic topic) throws SQLException {
        try (var statement =
                connection.prepareStatement("select pg_try_advisory_lock(hashtextextended('jointcase relay ' || ?, 0)),"
                        // A cursor that a crash sets back only repeats what was sent.
                        + " set_config('synchronous_commit', 'off', false)")) {
            statement.setString(1, topic.name());
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
