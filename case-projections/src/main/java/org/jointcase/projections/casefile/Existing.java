package org.jointcase.projections.casefile;

import org.jointcase.projections.rows.Rows;
import org.jointcase.projections.rows.Table;

/** Rows that an object's first event has made. */
final class Existing {
    private Existing() {}

    /** @throws IllegalStateException if there is none: the case's history is not whole */
    static <R extends Record> R row(Rows rows, Table<R> table, Object... key) {
        var row = rows.find(table, key);
        if (row == null) {
            throw new IllegalStateException("no " + table.name() + " to change");
        }
        return row;
    }
}
