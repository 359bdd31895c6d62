package org.jointcase.projections.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jointcase.ledger.entry.Slot;
import org.jointcase.ledger.event.LedgerEvent;
import org.jointcase.messaging.follow.Cursor;
import org.jointcase.projections.rows.Earlier;
import org.jointcase.projections.rows.Fold;
import org.jointcase.projections.rows.HeldRows;
import org.jointcase.projections.rows.Projection;
import org.jointcase.projections.rows.Store;
import org.jointcase.projections.rows.Table;

/** A read model at one moment: how far it has come, and the rows of each of its tables. */
record Snapshot(SortedMap<Integer, Cursor> cursors, Map<String, Set<Record>> rows) {
    /** As it lies in PostgreSQL. */
    static Snapshot of(Stage stage, Projection projection) {
        try (var connection = stage.projector().getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return of(connection, projection);
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the fold of each slot's entries up to its cursor has it. */
    static Snapshot folded(Projection projection, SortedMap<Integer, Cursor> cursors, List<LedgerEvent> events) {
        var fold = Fold.of(projection);
        var held = new HeldRows(Earlier.NOTHING);
        var cases = new HashSet<UUID>();
        for (var event : events) {
            var caseId = event.entry().caseId();
            if (event.entry().position()
                    <= cursors.getOrDefault(Slot.of(caseId), Cursor.START).position()) {
                cases.add(caseId);
                fold.apply().accept(held.of(caseId), event);
            }
        }
        var rows = new TreeMap<String, Set<Record>>();
        for (Table<?> table : projection.tables()) {
            var all = new HashSet<Record>();
            cases.forEach(caseId -> all.addAll(held.of(caseId).all(table)));
            rows.put(table.name(), all);
        }
        return new Snapshot(cursors, rows);
    }

    private static Snapshot of(Connection connection, Projection projection) throws SQLException {
        var cursors = new Cursors(projection.name()).read(connection);
        var store = new Store(connection, projection.name());
        var rows = new TreeMap<String, Set<Record>>();
        for (Table<?> table : projection.tables()) {
            var all = new HashSet<Record>();
            try (var statement = connection.createStatement();
                    var cases = statement.executeQuery(
                            "select distinct case_id from " + projection.name() + "." + table.name())) {
                while (cases.next()) {
                    all.addAll(store.rows(table, cases.getObject(1, UUID.class)));
                }
            }
            rows.put(table.name(), all);
        }
        return new Snapshot(cursors, rows);
    }
}
