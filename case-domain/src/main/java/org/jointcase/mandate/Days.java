package org.jointcase.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The days and instants that everything that keeps them can keep: a year outside would stop whoever reads it later. */
public final class Days {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private Days() {}

    /** @throws IllegalArgumentException unless it lies in the years 1 to 9999 */
    public static LocalDate day(String name, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(name + " must lie in the years 1 to 9999");
        }
        return day;
    }

    /** As {@link #day}, where no day may be named too. */
    public static @Nullable LocalDate optional(String name, @Nullable LocalDate day) {
        return day == null ? null : day(name, day);
    }

    /** As {@link #day}, in UTC. */
    public static Instant instant(String name, Instant instant) {
        day(name, LocalDate.ofInstant(instant, ZoneOffset.UTC));
        return instant;
    }
}
