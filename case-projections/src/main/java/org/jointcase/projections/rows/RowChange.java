package org.jointcase.projections.rows;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param before null if there was none
 * @param after null if there is none any more
 */
public record RowChange<R extends Record>(
        Table<R> table, @Nullable R before, @Nullable R after) {
    /** A component of a row that is another than before; null where there is no row, or nothing in it. */
    public record Field(
            String name, @Nullable Object before, @Nullable Object after) {}

    public boolean isNone() {
        return Objects.equals(before, after);
    }

    /** What became of it since an earlier change of the same row. */
    @SuppressWarnings("unchecked") // of the same table
    public RowChange<R> since(RowChange<?> earlier) {
        return new RowChange<>(table, (R) earlier.before(), after);
    }

    /** The row as it is, or as it was. */
    public R row() {
        return requireNonNullElse(after, before);
    }

    /** The primary key by its components. */
    public Map<String, Object> key() {
        var shape = Shape.of(table);
        var values = shape.keyOf(row());
        var key = new LinkedHashMap<String, Object>();
        for (int i = 0; i < values.size(); i++) {
            key.put(table.key().get(i), values.get(i));
        }
        return key;
    }

    /** What differs, in the order of the components. */
    public List<Field> fields() {
        var shape = Shape.of(table);
        var fields = new ArrayList<Field>();
        for (int i = 0; i < shape.components().size(); i++) {
            var was = before == null ? null : shape.value(before, i);
            var is = after == null ? null : shape.value(after, i);
            if (!Objects.equals(was, is)) {
                fields.add(new Field(shape.components().get(i), was, is));
            }
        }
        return fields;
    }
}
