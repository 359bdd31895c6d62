package org.jointcase.api.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The part that the body of every change may have. */
public interface Stated {
    /** When it happened; left out, it happens now. */
    @Nullable Instant happenedAt();

    /** Why it is recorded only now: needed when it happened over a day ago. */
    @Nullable String lateReason();
}
