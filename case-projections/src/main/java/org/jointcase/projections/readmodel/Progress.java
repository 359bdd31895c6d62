package org.jointcase.projections.readmodel;

import java.time.Duration;
import java.time.Instant;

/**
 * How far a rebuild has come.
 *
 * @param position entries folded so far
 * @param target entries to fold; grows no more once it has begun
 */
public record Progress(String model, int generation, Instant started, long position, long target) {
    public int percent() {
        return target == 0 ? 100 : (int) (100 * position / target);
    }

    /** If it goes on as until now. */
    public Duration timeLeft(Instant now) {
        if (position == 0) {
            return Duration.ZERO;
        }
        return Duration.between(started, now)
                .multipliedBy(Math.max(0, target - position))
                .dividedBy(position);
    }
}
