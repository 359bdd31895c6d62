package org.jointcase.projections.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows held in memory while events are folded, over those that were there before: what is read is kept, what is written
 * is kept until it is taken away. Following the ledger and rebuilding from it differ only in what was there before.
 */
public final class HeldRows {
    private final Earlier earlier;
    private final Map<UUID, Map<Table<?>, Held<?>>> cases = new HashMap<>();

    public HeldRows(Earlier earlier) {
        this.earlier = earlier;
    }

    /** The rows of a case. */
    public Rows of(UUID caseId) {
        return new OfCase(caseId, cases.computeIfAbsent(caseId, any -> new HashMap<>()));
    }

    /** What became of a table's rows, over all cases. */
    public <R extends Record> Changes<R> changes(Table<R> table) {
        var put = new ArrayList<R>();
        var removed = new ArrayList<Changes.Removed>();
        cases.forEach((caseId, tables) -> {
            @SuppressWarnings("unchecked") // held under its table
            var held = (@Nullable Held<R>) tables.get(table);
            if (held != null) {
                held.rows.forEach((key, state) -> {
                    if (state.changed() && state.now != null) {
                        put.add(state.now);
                    } else if (state.changed()) {
                        removed.add(new Changes.Removed(caseId, key));
                    }
                });
            }
        });
        return new Changes<>(put, removed);
    }

    /** Tells of every row that was read or written, as it is now. */
    public void tell(Visitor visitor) {
        cases.forEach((caseId, tables) -> tables.forEach(
                (table, held) -> held.rows.forEach((key, state) -> visitor.row(caseId, table, key, state.now))));
    }

    /** Hears of rows; null where there is none with the key. */
    @FunctionalInterface
    public interface Visitor {
        void row(UUID caseId, Table<?> table, List<Object> key, @Nullable Record row);
    }

    /** @param known whether {@code before} is what was there */
    private record State<R>(
            boolean known, @Nullable R before, @Nullable R now) {
        boolean changed() {
            return !known || (now == null ? before != null : !now.equals(before));
        }

        State<R> become(@Nullable R next) {
            return new State<>(known, before, next);
        }
    }

    private static final class Held<R extends Record> {
        final Map<List<Object>, State<R>> rows = new LinkedHashMap<>();
        boolean whole;
    }

    private final class OfCase implements Rows {
        private final UUID caseId;
        private final Map<Table<?>, Held<?>> tables;

        OfCase(UUID caseId, Map<Table<?>, Held<?>> tables) {
            this.caseId = caseId;
            this.tables = tables;
        }

        @Override
        public <R extends Record> @Nullable R find(Table<R> table, Object... key) {
            var exact = Shape.of(table).key(key);
            var held = held(table);
            var state = held.rows.get(exact);
            if (state == null) {
                var before = held.whole ? null : earlier.row(table, caseId, exact);
                state = new State<>(true, before, before);
                held.rows.put(exact, state);
            }
            return state.now;
        }

        @Override
        public <R extends Record> void put(Table<R> table, R row) {
            var shape = Shape.of(table);
            if (!shape.caseId(row).equals(caseId)) {
                throw new IllegalArgumentException("a row of " + table.name() + " is of another case");
            }
            var normal = shape.normal(row);
            write(table, shape.keyOf(normal), normal);
        }

        @Override
        public void remove(Table<?> table, Object... key) {
            write(table, Shape.of(table).key(key), null);
        }

        @Override
        public <R extends Record> List<R> all(Table<R> table) {
            var shape = Shape.of(table);
            var held = held(table);
            if (!held.whole) {
                for (R row : earlier.rows(table, caseId)) {
                    held.rows.putIfAbsent(shape.keyOf(row), new State<>(true, row, row));
                }
                held.whole = true;
            }
            return held.rows.entrySet().stream()
                    .filter(entry -> entry.getValue().now != null)
                    .sorted(Map.Entry.comparingByKey(KeyOrder.BY_KEY))
                    .<R>map(entry -> entry.getValue().now)
                    .toList();
        }

        private <R extends Record> void write(Table<R> table, List<Object> key, @Nullable R row) {
            var held = held(table);
            var state = held.rows.get(key);
            held.rows.put(key, state == null ? new State<>(held.whole, null, row) : state.become(row));
        }

        @SuppressWarnings("unchecked") // held under its table
        private <R extends Record> Held<R> held(Table<R> table) {
            return (Held<R>) tables.computeIfAbsent(table, any -> new Held<R>());
        }
    }
}
