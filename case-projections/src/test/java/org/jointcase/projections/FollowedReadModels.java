package org.jointcase.projections;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jointcase.embedded.Database;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.ledger.event.LedgerEvent;
import org.jointcase.mandate.Mandate;
import org.jointcase.projections.access.Reading;
import org.jointcase.projections.rows.Earlier;
import org.jointcase.projections.rows.HeldRows;
import org.jointcase.projections.rows.MigratedDatabase;
import org.jointcase.projections.rows.Projection;
import org.jointcase.projections.rows.Store;
import org.jointcase.projections.rows.Table;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** All read models of the case log in a database of their own, written as events come, without a ledger. */
public final class FollowedReadModels {
    private final Database database = MigratedDatabase.create();
    private final DataSource projector = as(DatabaseRoles.PROJECTOR);
    private final Reading reading = new Reading(as(DatabaseRoles.QUERY));

    public FollowedReadModels() {
        EveryProjection.OF_CASES.forEach(projection -> execute(projection.name()));
        execute("accesses");
    }

    /** Applies these events, in one batch. */
    public void follow(List<LedgerEvent> events) {
        EveryProjection.OF_CASES.forEach(projection -> write(projection, events));
    }

    public Reading reading() {
        return reading;
    }

    /** One connection of this role, kept. */
    public DataSource as(String role) {
        return new SingleConnectionDataSource(database.jdbcUrl(), role, database.password(role), true);
    }

    /** All rows of a table, as text and in order, as they were written. */
    public List<String> stored(Table<?> table, String model) {
        return column(projector, "select t::text from " + model + "." + table.name() + " t order by 1");
    }

    /** All rows of a table as a fold in memory leaves them. */
    public static <R extends Record> List<R> folded(Projection projection, Table<R> table, List<LedgerEvent> events) {
        var held = new HeldRows(Earlier.NOTHING);
        var rows = new ArrayList<R>();
        events.forEach(event -> projection.apply(held.of(event.entry().caseId()), event));
        events.stream()
                .map(event -> event.entry().caseId())
                .distinct()
                .forEach(caseId -> rows.addAll(held.of(caseId).all(table)));
        return rows;
    }

    /** The first column of what a query answers to somebody, as text. */
    public List<String> asked(Mandate mandate, String sql) {
        return reading.by(mandate, client -> client.sql(sql).query(String.class).list());
    }

    private void write(Projection projection, List<LedgerEvent> events) {
        try (var connection = projector.getConnection()) {
            connection.setAutoCommit(false);
            var store = new Store(connection, projection.name());
            var held = new HeldRows(store);
            events.forEach(event -> projection.apply(held.of(event.entry().caseId()), event));
            for (var table : projection.tables()) {
                store.write(table, held);
            }
            move(connection, projection.name(), events);
            connection.commit();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** All of them are one slot's. */
    private static void move(Connection connection, String model, List<LedgerEvent> events) throws SQLException {
        try (var statement = connection.prepareStatement("update " + model + ".cursor set position = ?")) {
            if (!events.isEmpty()) {
                statement.setLong(1, events.getLast().entry().position());
                statement.executeUpdate();
            }
        }
    }

    private void execute(String model) {
        try (Connection connection = projector.getConnection();
                var statement = connection.createStatement()) {
            for (var function : List.of(
                    "begin_generation('%1$s')",
                    "index_table('%1$s', 1, name) from read_model.tables('%1$s') name", "go_live('%1$s', 1)")) {
                statement.execute("select read_model." + function.formatted(model));
            }
            statement.execute("insert into " + model + ".cursor (slot, position, leaf) values (0, 0, '\\x00')");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> column(DataSource source, String sql) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (result.next()) {
                values.add(result.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
