package org.jointcase.projections.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointcase.projections.readmodel.Generation.State;

/** The generations of a read model: tables that only the owner's functions make and remove. */
record Generations(String model) {
    List<Generation> all(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select number, state, shape, started, position, target from read_model.generation"
                        + " where model = ? order by number")) {
            statement.setString(1, model);
            try (var rows = statement.executeQuery()) {
                var all = new ArrayList<Generation>();
                while (rows.next()) {
                    all.add(new Generation(
                            rows.getInt(1),
                            State.valueOf(rows.getString(2)),
                            rows.getString(3),
                            rows.getObject(4, OffsetDateTime.class).toInstant(),
                            rows.getLong(5),
                            rows.getLong(6)));
                }
                return all;
            }
        }
    }

    Optional<Generation> in(State state, Connection connection) throws SQLException {
        return all(connection).stream()
                .filter(generation -> generation.state() == state)
                .findFirst();
    }

    /** Whether the live generation has the tables that the template has now. */
    boolean isCurrent(Connection connection) throws SQLException {
        var live = in(State.LIVE, connection);
        return live.isPresent() && live.get().shape().equals(shape(connection));
    }

    /** A new, empty one without indexes. */
    int begin(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select read_model.begin_generation(?)")) {
            statement.setString(1, model);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    void index(Connection connection, int number) throws SQLException {
        call(connection, "index_generation", number);
    }

    /** Puts it behind the views; whoever reads or writes them now waits until the transaction ends. */
    void goLive(Connection connection, int number) throws SQLException {
        call(connection, "go_live", number);
    }

    void drop(Connection connection, int number) throws SQLException {
        call(connection, "drop_generation", number);
    }

    void progress(Connection connection, int number, long position, long target) throws SQLException {
        try (var statement = connection.prepareStatement(
                "update read_model.generation set position = ?, target = ? where model = ? and number = ?")) {
            statement.setLong(1, position);
            statement.setLong(2, target);
            statement.setString(3, model);
            statement.setInt(4, number);
            statement.executeUpdate();
        }
    }

    String schema(int number) {
        return model + "_" + number;
    }

    private String shape(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select read_model.shape(?)")) {
            statement.setString(1, model);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private void call(Connection connection, String function, int number) throws SQLException {
        try (var statement = connection.prepareStatement("select read_model." + function + "(?, ?)")) {
            statement.setString(1, model);
            statement.setInt(2, number);
            statement.execute();
        }
    }
}
