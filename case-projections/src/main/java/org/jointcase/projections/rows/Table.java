package org.jointcase.projections.rows;

import java.util.List;

/**
 * A table of a read model. Its columns are the components of its rows in snake case; one of them is {@code caseId}.
 *
 * @param name in snake case
 * @param type the record of a row
 * @param key the components of the primary key, in its order
 */
public record Table<R extends Record>(String name, Class<R> type, List<String> key) {
    public Table {
        key = List.copyOf(key);
    }

    public static <R extends Record> Table<R> of(String name, Class<R> type, String... key) {
        return new Table<>(name, type, List.of(key));
    }
}
