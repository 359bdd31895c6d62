package org.jointcase.transparency;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** An instant as an entry writes it: UTC, six decimals. By hand, since every entry is written or read with two of them. */
public final class EntryInstant {
    private static final String SHAPE = "0000-00-00T00:00:00.000000Z";
    private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long END = Instant.parse("+10000-01-01T00:00:00Z").getEpochSecond();

    private EntryInstant() {}

    /** Whether an entry can carry it: whole microseconds of the years 0 to 9999. */
    public static boolean fits(Instant instant) {
        return instant.getEpochSecond() >= FIRST && instant.getEpochSecond() < END && instant.getNano() % 1_000 == 0;
    }

    /** Writes an instant that {@link #fits}. */
    public static String write(Instant instant) {
        var time = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
        char[] text = SHAPE.toCharArray();
        digits(text, 0, 4, time.getYear());
        digits(text, 5, 7, time.getMonthValue());
        digits(text, 8, 10, time.getDayOfMonth());
        digits(text, 11, 13, time.getHour());
        digits(text, 14, 16, time.getMinute());
        digits(text, 17, 19, time.getSecond());
        digits(text, 20, 26, instant.getNano() / 1_000);
        return new String(text);
    }

    /**
     * Reads what {@link #write} writes, and nothing else.
     *
     * @throws IllegalArgumentException if this is not of its shape
     * @throws java.time.DateTimeException if there is no such day
     */
    public static Instant parse(String text) {
        if (!isOfShape(text)) {
            throw new IllegalArgumentException("not an instant with six decimals");
        }
        var day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        var time = day.atTime(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19));
        return Instant.ofEpochSecond(time.toEpochSecond(ZoneOffset.UTC), number(text, 20, 26) * 1_000L);
    }

    /** Whether a text is as long as {@link #write} makes it, with digits where that has digits. */
    public static boolean isOfShape(String text) {
        if (text.length() != SHAPE.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SHAPE.charAt(i) == '0' ? c < '0' || c > '9' : c != SHAPE.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static void digits(char[] text, int from, int to, int number) {
        for (int i = to - 1, rest = number; i >= from; i--, rest /= 10) {
            text[i] = (char) ('0' + rest % 10);
        }
    }

    /** Of a text of the shape, which has digits there. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
