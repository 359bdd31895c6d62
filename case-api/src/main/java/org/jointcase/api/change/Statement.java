package org.jointcase.api.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The body of a change that has nothing to say but, perhaps, when it happened. */
public record Statement(
        @Nullable Instant happenedAt, @Nullable String lateReason) implements Stated {
    private static final Statement NOW = new Statement(null, null);

    /** What was said, or that it happens now. */
    public static Statement orNow(@Nullable Statement said) {
        return said == null ? NOW : said;
    }
}
