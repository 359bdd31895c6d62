package org.jointcase.projections.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tables of a schema, read and written within the caller's transaction. */
public final class Store implements Earlier {
    private final Connection connection;
    private final String schema;

    /** @param schema of a read model's views, or of one of its generations */
    public Store(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    @Override
    public <R extends Record> @Nullable R row(Table<R> table, UUID caseId, List<Object> key) {
        var shape = Shape.of(table);
        var parameters = new ArrayList<String>();
        for (int i = 0; i < key.size(); i++) {
            parameters.add(shape.kind(shape.key()[i]).text().apply(key.get(i)));
        }
        parameters.add(caseId.toString());
        var found = select(table, TableSql.of(table, schema).find(), parameters);
        return found.isEmpty() ? null : found.getFirst();
    }

    @Override
    public <R extends Record> List<R> rows(Table<R> table, UUID caseId) {
        return select(table, TableSql.of(table, schema).ofCase(), List.of(caseId.toString()));
    }

    /** Writes what became of a table's rows: one statement for what was put, one for what was removed. */
    public <R extends Record> void write(Table<R> table, HeldRows held) throws SQLException {
        var changes = held.changes(table);
        if (!changes.removed().isEmpty()) {
            remove(table, changes.removed());
        }
        if (!changes.put().isEmpty()) {
            put(table, changes.put());
        }
    }

    private <R extends Record> void put(Table<R> table, List<R> rows) throws SQLException {
        var shape = Shape.of(table);
        var kinds = shape.kinds();
        var columns = new @Nullable String[kinds.size()][rows.size()];
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < kinds.size(); c++) {
                Object value = shape.value(rows.get(r), c);
                columns[c][r] = value == null ? null : kinds.get(c).text().apply(value);
            }
        }
        int written = execute(TableSql.of(table, schema).put(), columns);
        if (written != rows.size() && kinds.size() > shape.key().length) {
            throw new IllegalStateException("a row of " + table.name() + " has the key of another case's row");
        }
    }

    private void remove(Table<?> table, List<Changes.Removed> removed) throws SQLException {
        var shape = Shape.of(table);
        var columns = new @Nullable String[shape.key().length + 1][removed.size()];
        for (int r = 0; r < removed.size(); r++) {
            columns[0][r] = removed.get(r).caseId().toString();
            for (int k = 0; k < shape.key().length; k++) {
                columns[k + 1][r] = shape.kind(shape.key()[k])
                        .text()
                        .apply(removed.get(r).key().get(k));
            }
        }
        execute(TableSql.of(table, schema).remove(), columns);
    }

    private int execute(String sql, @Nullable String[][] columns) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int c = 0; c < columns.length; c++) {
                statement.setArray(c + 1, connection.createArrayOf("text", columns[c]));
            }
            return statement.executeUpdate();
        }
    }

    private <R extends Record> List<R> select(Table<R> table, String sql, List<String> parameters) {
        var shape = Shape.of(table);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setString(i + 1, parameters.get(i));
            }
            try (ResultSet result = statement.executeQuery()) {
                var rows = new ArrayList<R>();
                while (result.next()) {
                    rows.add(row(shape, result));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new RowsUnreadable(e);
        }
    }

    private static <R extends Record> R row(Shape<R> shape, ResultSet result) throws SQLException {
        var values = new @Nullable Object[shape.kinds().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = shape.kind(i).read().of(result, i + 1);
        }
        return shape.row(values);
    }
}
