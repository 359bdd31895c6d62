package org.jointcase.api.assistance;

import java.time.Instant;
import org.jointcase.api.change.Stated;
import org.jointcase.assistance.Particulars;
import org.jointcase.assistance.Urgency;
import org.jspecify.annotations.Nullable;

/** What a request says now that it has been completed. */
record Completion(
        Urgency urgency,
        String facts,
        String data,
        String necessity,
        @Nullable Instant happenedAt,
        @Nullable String lateReason)
        implements Stated {
    Particulars particulars() {
        return new Particulars(urgency, facts, data, necessity);
    }
}
