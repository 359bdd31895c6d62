package org.jointcase.projections.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jointcase.messaging.follow.Cursor;
import org.jointcase.messaging.follow.Follower.Next;
import org.jointcase.messaging.follow.Step;
import org.jointcase.projections.rows.Earlier;
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
        var locked = new Cursors(schema).lock(connection, slots);
        if (locked.size() != slots.size()) {
            return List.of();
        }
        var steps = next.after(locked);
        if (!steps.isEmpty()) {
            write(connection, steps, new Store(connection, schema));
        }
        return steps;
    }

    /** Folds entries over the rows before them, and writes what becomes of these. */
    HeldRows write(Connection connection, List<Step<E>> steps, Earlier earlier) throws SQLException {
        var held = new HeldRows(earlier);
        for (var step : steps) {
            fold.apply().accept(held.of(fold.caseOf().apply(step.event())), step.event());
        }
        var store = new Store(connection, schema);
        for (Table<?> table : fold.tables()) {
            store.write(table, held);
        }
        new Cursors(schema).move(connection, moved(steps));
        return held;
    }

    static SortedMap<Integer, Cursor> moved(List<? extends Step<?>> steps) {
        var moved = new TreeMap<Integer, Cursor>();
        steps.forEach(step -> moved.put(step.slot(), step.cursor()));
        return moved;
    }
}
