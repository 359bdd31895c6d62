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
        try (var statement =
                connection.prepareStatement("select number, state, shape, started, kept from read_model.generation"
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
                            rows.getLong(5)));
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

    /** Whether there is a live generation that is what the template is now, but for indexes. */
    boolean canBeFollowed(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select read_model.can_be_followed(?)")) {
            statement.setString(1, model);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }

    /** Whether the live generation was made from the template as it is now, indexes and all. */
    boolean isCurrent(Connection connection) throws SQLException {
        var live = in(State.LIVE, connection);
        return live.isPresent() && live.get().shape().equals(shape(connection));
    }

    /** One with the tables that the template has now, whose making was begun and not ended. */
    Optional<Generation> unfinished(Connection connection) throws SQLException {
        var shape = shape(connection);
        return all(connection).stream()
                .filter(generation -> generation.state() == State.BUILDING)
                .filter(generation -> generation.shape().equals(shape))
                .findFirst();
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

    /** Its tables, the largest first. */
    List<String> tables(Connection connection, int number) throws SQLException {
        try (var statement = connection.prepareStatement("select name from read_model.tables(?) name"
                + " order by pg_table_size(format('%I.%I', ?, name)::regclass) desc")) {
            statement.setString(1, model);
            statement.setString(2, schema(number));
            try (var rows = statement.executeQuery()) {
                var tables = new ArrayList<String>();
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
                return tables;
            }
        }
    }

    /** Gives a table of a filled one its keys, indexes and policies, unless it has them. */
    void index(Connection connection, int number, String table) throws SQLException {
        // Workers of PostgreSQL's only get in each other's way where others work too.
        Transaction.set(connection, "max_parallel_maintenance_workers = 0");
        try (var statement = connection.prepareStatement("select read_model.index_table(?, ?, ?)")) {
            statement.setString(1, model);
            statement.setInt(2, number);
            statement.setString(3, table);
            statement.execute();
        }
    }

    /** Puts it behind the views; whoever reads or writes them now waits until the transaction ends. */
    void goLive(Connection connection, int number) throws SQLException {
        call(connection, "go_live", number);
    }

    void drop(Connection connection, int number) throws SQLException {
        call(connection, "drop_generation", number);
    }

    /** Whether a table of it has indexes: rows are no more copied into any then. */
    boolean isBeingIndexed(Connection connection, int number) throws SQLException {
        try (var statement =
                connection.prepareStatement("select exists (select from pg_indexes where schemaname = ?)")) {
            statement.setString(1, schema(number));
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    /** Says how many entries there are to fold. */
    void target(Connection connection, int number, long target) throws SQLException {
        update(connection, "target = ?", target, number);
    }

    /** Says how many entries were folded. */
    void progress(Connection connection, int number, long position) throws SQLException {
        update(connection, "position = ?", position, number);
    }

    /** Says how many more entries are in its tables. */
    void keep(Connection connection, int number, long more) throws SQLException {
        update(connection, "kept = kept + ?", more, number);
    }

    /** Says that its making goes on. */
    void resume(Connection connection, Generation generation) throws SQLException {
        update(
                connection,
                "position = kept, resumed = clock_timestamp(), resumed_from = ?",
                generation.kept(),
                generation.number());
    }

    private void update(Connection connection, String what, long value, int number) throws SQLException {
        try (var statement = connection.prepareStatement(
                "update read_model.generation set " + what + " where model = ? and number = ?")) {
            statement.setLong(1, value);
            statement.setString(2, model);
            statement.setInt(3, number);
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
