package org.jointcase.benchmark;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Which generation of a read model serves: after a rebuild it is another. */
final class LiveGeneration {
    private LiveGeneration() {}

    /** 0 where there is none. */
    static long of(String model, DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select coalesce(max(number), 0) from read_model.generation"
                        + " where model = ? and state = 'LIVE'")) {
            statement.setString(1, model);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
