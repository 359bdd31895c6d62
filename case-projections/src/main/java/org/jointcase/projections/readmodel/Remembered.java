package org.jointcase.projections.readmodel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointcase.messaging.follow.Cursor;
import org.jointcase.projections.rows.Table;
import org.jspecify.annotations.Nullable;

/** The rows of one slot as this process left them, the least used forgotten. */
final class Remembered {
    private static final int MOST = 2_000;

    private final Map<Row, Known> rows = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Row, Known> eldest) {
            return size() > MOST;
        }
    };
    private int generation;
    private Cursor cursor = Cursor.START;

    private record Row(UUID caseId, Table<?> table, List<Object> key) {}

    /** What is known of a key: its row, or that there is none. */
    record Known(@Nullable Record row) {}

    /** Forgets everything, unless the slot still stands where it was left. */
    void validate(int current, Cursor locked) {
        if (generation != current || !cursor.equals(locked)) {
            rows.clear();
            generation = current;
            cursor = locked;
        }
    }

    void moved(Cursor to) {
        cursor = to;
    }

    void put(UUID caseId, Table<?> table, List<Object> key, @Nullable Record row) {
        rows.put(new Row(caseId, table, key), new Known(row));
    }

    /** What is known of a key, null if nothing is. */
    @Nullable Known row(UUID caseId, Table<?> table, List<Object> key) {
        return rows.get(new Row(caseId, table, key));
    }
}
