package org.jointcase.projections.audittrail;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The positions that one answer looks at: it is not to come later for somebody to whom few of them show. Where they end
 * tells nothing of them, and how long a log is its checkpoint tells everybody.
 *
 * @param end the log's last
 */
record Stretch(long first, long last, long end) {
    private static final int LONGEST = 10_000;

    static Stretch of(long from, long end) {
        var first = Math.max(from, 1);
        return new Stretch(first, first + Math.min(end - first, LONGEST - 1), end);
    }

    /** @param found what shows, in order: all of it, or the first {@code limit} */
    <T> TrailPage<T> page(List<T> found, int limit, ToLongFunction<T> position) {
        var seen = found.size() < limit ? last : position.applyAsLong(found.getLast());
        return new TrailPage<>(found, seen < end ? seen + 1 : null);
    }
}
