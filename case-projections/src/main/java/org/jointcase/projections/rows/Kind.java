package org.jointcase.projections.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jointcase.transparency.EntryInstant;
import org.jspecify.annotations.Nullable;

/**
 * How values of a record's component are kept in PostgreSQL.
 *
 * @param sql the column's type
 * @param text a value as PostgreSQL reads it
 * @param binary a value as PostgreSQL reads it in its binary format
 * @param read the value of a column, null where it is null
 * @param normal a value as it is once it was kept: rows compare alike, whether they were or not
 */
record Kind(String sql, Function<Object, String> text, Binary binary, Read read, UnaryOperator<Object> normal) {
    @FunctionalInterface
    interface Read {
        @Nullable Object of(ResultSet row, int column) throws SQLException;
    }

    static final Kind UUIDS = plain("uuid", Binary.UUIDS, (row, column) -> row.getObject(column, UUID.class));
    static final Kind TEXT = plain("text", Binary.text(Object::toString), ResultSet::getString);
    static final Kind BOOLEAN = plain("boolean", Binary.BOOLEAN, (row, column) -> row.getObject(column, Boolean.class));
    static final Kind INTEGER = new Kind(
            "integer",
            Object::toString,
            Binary.INTEGER,
            (row, column) -> row.getObject(column, Integer.class),
            value -> Math.toIntExact(((Number) value).longValue()));
    static final Kind BIGINT = new Kind(
            "bigint",
            Object::toString,
            Binary.BIGINT,
            (row, column) -> row.getObject(column, Long.class),
            value -> ((Number) value).longValue());
    static final Kind DATE = plain("date", Binary.DATE, (row, column) -> row.getObject(column, LocalDate.class));
    static final Kind INSTANT = new Kind(
            "timestamptz",
            Kind::instant,
            Binary.INSTANT,
            (row, column) -> {
                var time = row.getObject(column, OffsetDateTime.class);
                return time == null ? null : time.toInstant();
            },
            value -> ((Instant) value).truncatedTo(ChronoUnit.MICROS));

    private static String instant(Object value) {
        var instant = (Instant) value;
        return EntryInstant.fits(instant) ? EntryInstant.write(instant) : instant.toString();
    }

    private static Kind plain(String sql, Binary binary, Read read) {
        return new Kind(sql, Object::toString, binary, read, UnaryOperator.identity());
    }
}
