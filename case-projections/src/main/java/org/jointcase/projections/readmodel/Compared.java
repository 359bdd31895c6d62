package org.jointcase.projections.readmodel;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What comparing a read model with the fold of its log found last.
 *
 * @param started when the last was begun
 * @param ended when the last that came to its end did; null if none did
 * @param differences what that found: for each table that differs, how many rows one has and the other has not
 */
public record Compared(
        String model, Instant started, @Nullable Instant ended, Map<String, Long> differences) {
    /** Whether one came to its end since the last was begun: that is not under way, and was not broken off. */
    public boolean hasEnded() {
        return ended != null && !ended.isBefore(started);
    }
}
