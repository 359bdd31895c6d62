package org.jointcase.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Which generation of each read model serves, on a connection of its own: to ask is not to disturb. */
final class LiveGeneration implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement number;

    LiveGeneration(DataSource database) throws SQLException {
        connection = database.getConnection();
        number = connection.prepareStatement(
                "select coalesce(max(number), 0) from read_model.generation where model = ? and state = 'LIVE'");
    }

    /** 0 where there is none; after a rebuild it is another. */
    long of(String model) throws SQLException {
        number.setString(1, model);
        try (var row = number.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /**
     * How long a rebuild takes, in seconds.
     *
     * @param begins whether it has begun: the one before gives its lock back a moment after it is live
     */
    double rebuilt(String model, Until begins) throws Exception {
        long before = of(model);
        Until.it(begins);
        var watch = Stopwatch.started();
        Until.it(() -> of(model) > before);
        return watch.seconds();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
