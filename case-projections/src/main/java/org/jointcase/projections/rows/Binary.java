package org.jointcase.projections.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;

/** Writes a value as PostgreSQL takes it in its binary format: how many bytes, and these. */
@FunctionalInterface
interface Binary {
    /** PostgreSQL counts days and microseconds from 2000-01-01. */
    long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    long EPOCH_SECOND = EPOCH_DAY * 86_400;
    int OID_OF_TEXT = 25;
    int OID_OF_UUID = 2950;

    void write(Object value, DataOutputStream out) throws IOException;

    Binary UUIDS = (value, out) -> {
        var uuid = (UUID) value;
        out.writeInt(2 * Long.BYTES);
        out.writeLong(uuid.getMostSignificantBits());
        out.writeLong(uuid.getLeastSignificantBits());
    };

    Binary BOOLEAN = (value, out) -> {
        out.writeInt(1);
        out.writeBoolean((Boolean) value);
    };

    Binary INTEGER = (value, out) -> {
        out.writeInt(Integer.BYTES);
        out.writeInt((Integer) value);
    };

    Binary BIGINT = (value, out) -> {
        out.writeInt(Long.BYTES);
        out.writeLong((Long) value);
    };

    Binary DATE = (value, out) -> {
        out.writeInt(Integer.BYTES);
        out.writeInt(Math.toIntExact(((LocalDate) value).toEpochDay() - EPOCH_DAY));
    };

    Binary INSTANT = (value, out) -> {
        var instant = (Instant) value;
        out.writeInt(Long.BYTES);
        out.writeLong((instant.getEpochSecond() - EPOCH_SECOND) * 1_000_000 + instant.getNano() / 1_000);
    };

    /** @param text of a value */
    static Binary text(Function<Object, String> text) {
        return (value, out) -> {
            byte[] bytes = text.apply(value).getBytes(UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        };
    }

    /** An array of one dimension; of none where it is empty. */
    static Binary many(Kind element) {
        int oid = element.sql().equals("uuid") ? OID_OF_UUID : OID_OF_TEXT;
        return (value, out) -> {
            var elements = new ByteArrayOutputStream();
            try (var each = new DataOutputStream(elements)) {
                int count = ((Collection<?>) value).size();
                each.writeInt(count == 0 ? 0 : 1);
                each.writeInt(0);
                each.writeInt(oid);
                if (count > 0) {
                    each.writeInt(count);
                    each.writeInt(1);
                }
                for (Object one : (Collection<?>) value) {
                    element.binary().write(one, each);
                }
            }
            out.writeInt(elements.size());
            elements.writeTo(out);
        };
    }
}
