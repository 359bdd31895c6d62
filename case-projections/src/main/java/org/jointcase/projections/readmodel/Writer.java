package org.jointcase.projections.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jointcase.messaging.follow.Cursor;
import org.jointcase.messaging.follow.Follower.Next;
import org.jointcase.messaging.follow.Step;
import org.jointcase.projections.rows.Fold;
import org.jointcase.projections.rows.HeldRows;
import org.jointcase.projections.rows.Store;
import org.jointcase.projections.rows.Table;

/**
 * Writes a read model's rows: one statement for each table of a batch, in one transaction with the cursors.
 *
 * @param schema of its views, or of one of its generations
 */
record Writer<E>(Fold<E> fold, String schema) {
    /**
     * Applies what comes after the cursors of these slots, within the caller's transaction.
     *
     * @return what was applied; nothing if a slot has no cursor, because there is no generation
     */
    List<Step<E>> advance(Connection connection, Collection<Integer> slots, Next<E> next) throws SQLException {
        var cursors = new Cursors(schema);
        var locked = cursors.lock(connection, slots);
        if (locked.size() != slots.size()) {
            return List.of();
        }
        var steps = next.after(locked);
        if (!steps.isEmpty()) {
            var store = new Store(connection, schema);
            var held = new HeldRows(store);
            var moved = new TreeMap<Integer, Cursor>();
            for (var step : steps) {
                fold.apply().accept(held.of(fold.caseOf().apply(step.event())), step.event());
                moved.put(step.slot(), step.cursor());
            }
            for (Table<?> table : fold.tables()) {
                store.write(table, held);
            }
            cursors.move(connection, moved);
        }
        return steps;
    }
}
