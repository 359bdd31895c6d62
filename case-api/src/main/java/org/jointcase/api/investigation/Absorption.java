package org.jointcase.api.investigation;

import java.time.Instant;
import java.util.UUID;
import org.jointcase.api.change.Stated;
import org.jspecify.annotations.Nullable;

/** @param absorbingId the case in which it goes on */
record Absorption(
        UUID absorbingId,
        String reason,
        @Nullable Instant happenedAt,
        @Nullable String lateReason) implements Stated {}
