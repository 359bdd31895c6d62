package org.jointcase.projections.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of one case in memory, which tell what becomes of them step by step. */
public final class CaseRows implements Earlier {
    private final UUID caseId;
    private final Map<Table<?>, Map<List<Object>, Record>> tables = new HashMap<>();

    public CaseRows(UUID caseId) {
        this.caseId = caseId;
    }

    /** Takes a step over some tables, and tells of each row that is another after it than before. */
    public List<RowChange<?>> step(List<Table<?>> changing, Consumer<Rows> step) {
        var held = new HeldRows(this);
        step.accept(held.of(caseId));
        var changes = new ArrayList<RowChange<?>>();
        changing.forEach(table -> take(table, held, changes));
        return changes;
    }

    /** The rows as they are now. */
    public Rows now() {
        return new HeldRows(this).of(caseId);
    }

    @Override
    public <R extends Record> @Nullable R row(Table<R> table, UUID ofCase, List<Object> key) {
        return table.type().cast(rowsOf(table).get(key));
    }

    @Override
    public <R extends Record> List<R> rows(Table<R> table, UUID ofCase) {
        return rowsOf(table).values().stream().map(table.type()::cast).toList();
    }

    private <R extends Record> void take(Table<R> table, HeldRows held, List<RowChange<?>> told) {
        var rows = rowsOf(table);
        var changes = held.changes(table);
        for (R row : changes.put()) {
            var key = Shape.of(table).keyOf(row);
            tell(told, new RowChange<>(table, table.type().cast(rows.put(key, row)), row));
        }
        for (var removed : changes.removed()) {
            tell(told, new RowChange<>(table, table.type().cast(rows.remove(removed.key())), null));
        }
    }

    private static void tell(List<RowChange<?>> told, RowChange<?> change) {
        if (!change.isNone()) {
            told.add(change);
        }
    }

    private Map<List<Object>, Record> rowsOf(Table<?> table) {
        return tables.computeIfAbsent(table, any -> new HashMap<>());
    }
}
