package org.jointcase.api.investigation;

import java.time.Instant;
import org.jointcase.api.change.Stated;
import org.jspecify.annotations.Nullable;

record NewFacts(
        String newFacts,
        @Nullable Instant happenedAt,
        @Nullable String lateReason) implements Stated {}
