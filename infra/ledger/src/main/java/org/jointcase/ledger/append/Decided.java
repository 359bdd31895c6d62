package org.jointcase.ledger.append;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When something was decided, by the clock that its rules used.
 *
 * @param today the day of {@code at} in the centre's zone
 */
public record Decided(Instant at, LocalDate today) {
    private static final Duration TOLERANCE = Duration.ofSeconds(10);

    public static Decided at(Instant instant, ZoneId centreZone) {
        return new Decided(instant, LocalDate.ofInstant(instant, centreZone));
    }

    /** Whether a decision still stands when it is recorded: on the same day, and no more than ten seconds apart. */
    boolean standsAt(Instant recorded, ZoneId centreZone) {
        return Duration.between(at, recorded).abs().compareTo(TOLERANCE) <= 0
                && LocalDate.ofInstant(recorded, centreZone).equals(today);
    }
}
