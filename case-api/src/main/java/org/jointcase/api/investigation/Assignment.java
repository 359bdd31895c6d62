package org.jointcase.api.investigation;

import java.time.Instant;
import java.util.UUID;
import org.jointcase.api.change.Stated;
import org.jointcase.investigation.MemberRole;
import org.jspecify.annotations.Nullable;

record Assignment(
        UUID personId,
        MemberRole role,
        @Nullable Instant happenedAt,
        @Nullable String lateReason) implements Stated {}
