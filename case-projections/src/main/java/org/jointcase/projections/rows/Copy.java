package org.jointcase.projections.rows;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Fills empty tables: PostgreSQL's COPY, in its binary format. */
public final class Copy {
    private static final int CHUNK = 256 * 1024;

    /** Its signature, no flags, no extension. */
    private static final byte[] HEAD = "PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0".getBytes(ISO_8859_1);

    private static final int END = -1;
    private static final int NULL = -1;

    private final Connection connection;
    private final String schema;

    public Copy(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /**
     * Copies what a table's rows have become.
     *
     * @return how many rows
     */
    public <R extends Record> long rows(Table<R> table, HeldRows held) throws SQLException {
        var shape = Shape.of(table);
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(TableSql.of(table, schema).copy());
        try {
            var bytes = new ByteArrayOutputStream(CHUNK + 8_192);
            var out = new DataOutputStream(bytes);
            out.write(HEAD);
            for (R row : held.changes(table).put()) {
                write(out, shape, row);
                if (bytes.size() > CHUNK) {
                    flush(copy, bytes);
                }
            }
            out.writeShort(END);
            flush(copy, bytes);
            return copy.endCopy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void flush(CopyIn copy, ByteArrayOutputStream bytes) throws SQLException {
        copy.writeToCopy(bytes.toByteArray(), 0, bytes.size());
        bytes.reset();
    }

    private static <R extends Record> void write(DataOutputStream out, Shape<R> shape, R row) throws IOException {
        var kinds = shape.kinds();
        out.writeShort(kinds.size());
        for (int i = 0; i < kinds.size(); i++) {
            Object value = shape.value(row, i);
            if (value == null) {
                out.writeInt(NULL);
            } else {
                kinds.get(i).binary().write(value, out);
            }
        }
    }
}
