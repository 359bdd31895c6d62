package org.jointcase.projections.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows of a table out of the answer to any query that selects all of its columns, by their names. */
public record RowReader<R extends Record>(Table<R> table) {
    /** The row that the result stands at. */
    public R read(ResultSet result) throws SQLException {
        var shape = Shape.of(table);
        var values = new @Nullable Object[shape.kinds().size()];
        for (int i = 0; i < values.length; i++) {
            var column = result.findColumn(TableSql.column(shape.components().get(i)));
            values[i] = shape.kind(i).read().of(result, column);
        }
        return shape.row(values);
    }

    public UUID caseId(R row) {
        return Shape.of(table).caseId(row);
    }
}
