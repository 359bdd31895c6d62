package org.jointcase.projections.readmodel;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a read model is behind its log.
 *
 * @param entries recorded since the first that it has not applied, that one included; at most so many are missing
 * @param oldest when that one was recorded, empty if none is missing
 */
public record Lag(long entries, Optional<Instant> oldest) {
    static final Lag NONE = new Lag(0, Optional.empty());

    /** How long the oldest has been missing. */
    public Duration age(Instant now) {
        return oldest.filter(recorded -> recorded.isBefore(now))
                .map(recorded -> Duration.between(recorded, now))
                .orElse(Duration.ZERO);
    }
}
