package org.jointcase.api.assistance;

import java.time.Instant;
import org.jointcase.api.change.Stated;
import org.jointcase.assistance.RefusalGround;
import org.jspecify.annotations.Nullable;

/** What the requested party says. The centre's liaison names the document where he records it for one without accounts. */
final class Answers {
    private Answers() {}

    record Receipt(
            @Nullable String document,
            @Nullable Instant happenedAt,
            @Nullable String lateReason) implements Stated {
        private static final Receipt PLAIN = new Receipt(null, null, null);

        static Receipt orPlain(@Nullable Receipt said) {
            return said == null ? PLAIN : said;
        }
    }

    record Result(
            String result,
            @Nullable String document,
            @Nullable Instant happenedAt,
            @Nullable String lateReason) implements Stated {}

    record Refusal(
            RefusalGround ground,
            String reason,
            @Nullable String document,
            @Nullable Instant happenedAt,
            @Nullable String lateReason)
            implements Stated {}
}
