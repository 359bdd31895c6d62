package org.jointcase.projections.rows;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one case, as the events so far have left them. A row of another case is neither seen nor written. */
public interface Rows {
    /** The row with this primary key, if there is one. */
    <R extends Record> @Nullable R find(Table<R> table, Object... key);

    /** Adds the row, or replaces the one with its key. */
    <R extends Record> void put(Table<R> table, R row);

    /** Removes the row with this primary key, if there is one. */
    void remove(Table<?> table, Object... key);

    /** All of the case's rows, ordered by primary key. */
    <R extends Record> List<R> all(Table<R> table);
}
