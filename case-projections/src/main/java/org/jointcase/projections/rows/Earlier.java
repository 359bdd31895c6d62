package org.jointcase.projections.rows;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows that were there before. */
public interface Earlier {
    /** Nothing was there before. */
    Earlier NOTHING = new Earlier() {
        @Override
        public <R extends Record> @Nullable R row(Table<R> table, UUID caseId, List<Object> key) {
            return null;
        }

        @Override
        public <R extends Record> List<R> rows(Table<R> table, UUID caseId) {
            return List.of();
        }
    };

    /** The case's row with this key. */
    <R extends Record> @Nullable R row(Table<R> table, UUID caseId, List<Object> key);

    /** All of the case's rows, in any order. */
    <R extends Record> List<R> rows(Table<R> table, UUID caseId);
}
