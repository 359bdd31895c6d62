package org.jointcase.api.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The body of a change that says why. */
public record Reason(
        String reason,
        @Nullable Instant happenedAt,
        @Nullable String lateReason) implements Stated {}
