package org.jointcase.projections.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Fills empty tables: PostgreSQL's COPY, in its text format. */
public final class Copy {
    private static final int CHUNK = 256 * 1024;

    private final Connection connection;
    private final String schema;

    public Copy(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /** Copies what a table's rows have become. */
    public <R extends Record> long rows(Table<R> table, HeldRows held) throws SQLException {
        var shape = Shape.of(table);
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(TableSql.of(table, schema).copy());
        try {
            var text = new StringBuilder(CHUNK + 8_192);
            for (R row : held.changes(table).put()) {
                line(text, shape, row);
                if (text.length() > CHUNK) {
                    flush(copy, text);
                }
            }
            flush(copy, text);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void flush(CopyIn copy, StringBuilder text) throws SQLException {
        byte[] bytes = text.toString().getBytes(UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    private static <R extends Record> void line(StringBuilder text, Shape<R> shape, R row) {
        for (int i = 0; i < shape.kinds().size(); i++) {
            if (i > 0) {
                text.append('\t');
            }
            Object value = shape.value(row, i);
            if (value == null) {
                text.append("\\N");
            } else {
                escape(text, shape.kind(i).text().apply(value));
            }
        }
        text.append('\n');
    }

    private static void escape(StringBuilder text, String value) {
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            var escaped = escaped(value.charAt(i));
            if (escaped != null) {
                text.append(value, from, i).append(escaped);
                from = i + 1;
            }
        }
        text.append(value, from, value.length());
    }

    private static @Nullable String escaped(char c) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> null;
        };
    }
}
