package org.jointcase.projections.readmodel;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointcase.messaging.follow.Cursor;
import org.jointcase.projections.rows.Earlier;
import org.jointcase.projections.rows.HeldRows;
import org.jointcase.projections.rows.Table;
import org.jspecify.annotations.Nullable;

/**
 * The rows that this process wrote or read last. A slot's rows are worth as much as those in PostgreSQL while its cursor,
 * which the caller holds locked, stands where this process left it, in the same generation: nobody has written since.
 */
final class Memory {
    private final Map<Integer, Remembered> slots = new HashMap<>();

    /** Forgets what may have been changed since. */
    void validate(int generation, Map<Integer, Cursor> locked) {
        locked.forEach((slot, cursor) -> of(slot).validate(generation, cursor));
    }

    /** What is remembered, and what the store has where nothing is. */
    Earlier over(Earlier store, Map<UUID, Integer> slotOf) {
        return new Earlier() {
            @Override
            @SuppressWarnings("unchecked") // remembered under its table
            public <R extends Record> @Nullable R row(Table<R> table, UUID caseId, List<Object> key) {
                var known = of(requireNonNull(slotOf.get(caseId))).row(caseId, table, key);
                return known == null ? store.row(table, caseId, key) : (R) known.row();
            }

            @Override
            public <R extends Record> List<R> rows(Table<R> table, UUID caseId) {
                return store.rows(table, caseId);
            }
        };
    }

    /** Keeps what was committed. */
    void keep(HeldRows committed, Map<UUID, Integer> slotOf, Map<Integer, Cursor> moved) {
        committed.tell((caseId, table, key, row) ->
                of(requireNonNull(slotOf.get(caseId))).put(caseId, table, key, row));
        moved.forEach((slot, cursor) -> of(slot).moved(cursor));
    }

    private Remembered of(int slot) {
        return slots.computeIfAbsent(slot, any -> new Remembered());
    }
}
