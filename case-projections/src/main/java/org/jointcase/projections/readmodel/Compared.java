package org.jointcase.projections.readmodel;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What comparing a read model with the fold of its log found last.
 *
 * @param ended null while it is under way, or where it was broken off
 * @param differences for each table that differs, how many rows one has and the other has not
 */
public record Compared(
        String model, Instant started, @Nullable Instant ended, Map<String, Long> differences) {}
