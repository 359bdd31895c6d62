package org.jointcase.transparency;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;

/** An instant as an entry writes it: UTC, six decimals. */
final class EntryInstant {
    private static final DateTimeFormatter FORMAT =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter();
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private EntryInstant() {}

    static boolean fits(Instant instant) {
        return !instant.isBefore(FIRST)
                && instant.isBefore(END)
                && instant.truncatedTo(ChronoUnit.MICROS).equals(instant);
    }

    static String write(Instant instant) {
        return FORMAT.format(instant);
    }

    static Instant parse(String text) {
        return FORMAT.parse(text, Instant::from);
    }
}
