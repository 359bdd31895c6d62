package org.jointcase.mandate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who does something and when: the part that all commands share.
 *
 * @param decidedAt the server's time of decision, which the rules use
 * @param today the day of {@code decidedAt} in the centre's zone, which terms and due dates use
 * @param happenedAt when it happened, as the actor states it
 * @param lateReason why it is recorded only now; needed when it happened over a day ago
 */
public record Act(
        Mandate mandate,
        Instant decidedAt,
        LocalDate today,
        Instant happenedAt,
        @Nullable String lateReason) {
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);
    private static final Duration LATE = Duration.ofDays(1);

    /** @throws IllegalArgumentException if it happened in the future, long ago without a reason, or before there was a calendar */
    public Act {
        Days.instant("happenedAt", happenedAt);
        Text.optional("lateReason", lateReason);
        if (happenedAt.isAfter(decidedAt.plus(CLOCK_TOLERANCE))) {
            throw new IllegalArgumentException("happenedAt lies in the future");
        }
        if (happenedAt.isBefore(decidedAt.minus(LATE)) && lateReason == null) {
            throw new IllegalArgumentException("happenedAt lies over a day back: lateReason is needed");
        }
    }
}
