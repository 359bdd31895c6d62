package org.jointcase.projections.readmodel;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a rebuild has come.
 *
 * @param position entries folded so far
 * @param target entries to fold; grows no more once it has begun or gone on
 * @param since when it began, or went on after it was interrupted
 * @param from how many entries were folded then
 * @param indexed how many of its tables are indexed, which comes after the folding; then only the switch is left
 */
public record Progress(
        String model,
        int generation,
        Instant started,
        long position,
        long target,
        Instant since,
        long from,
        int indexed,
        int tables) {
    public int percent() {
        return target == 0 ? 100 : (int) (100 * position / target);
    }

    /** Of the folding, if it goes on as until now; empty as long as nothing can be said, and while it is indexed and switched. */
    public Optional<Duration> timeLeft(Instant now) {
        if (position <= from || position >= target) {
            return Optional.empty();
        }
        return Optional.of(Duration.between(since, now)
                .multipliedBy(Math.max(0, target - position))
                .dividedBy(position - from));
    }
}
