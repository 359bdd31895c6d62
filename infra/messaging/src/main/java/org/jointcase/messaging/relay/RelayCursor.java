package org.jointcase.messaging.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jointcase.messaging.topic.EventsTopic;

/**
 * How far the ledger was relayed to a topic.
 *
 * @param topicId the topic that acknowledged it: another one of the same name has seen nothing
 */
record RelayCursor(String topicId, long position) {
    static Optional<RelayCursor> read(Connection connection, EventsTopic topic) throws SQLException {
        try (var statement =
                connection.prepareStatement("select topic_id, position from messaging.relay_cursor where topic = ?")) {
            statement.setString(1, topic.name());
            try (var rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new RelayCursor(rows.getString(1), rows.getLong(2)))
                        : Optional.empty();
            }
        }
    }

    void write(Connection connection, EventsTopic topic) throws SQLException {
        try (var statement = connection.prepareStatement("insert into messaging.relay_cursor values (?, ?, ?)"
                + " on conflict (topic) do update set topic_id = excluded.topic_id, position = excluded.position")) {
            statement.setString(1, topic.name());
            statement.setString(2, topicId);
            statement.setLong(3, position);
            statement.executeUpdate();
        }
    }
}
