package org.jointcase.projections.readmodel;

import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jointcase.ledger.entry.StoredEntry;
import org.jointcase.messaging.follow.Cursor;
import org.jointcase.messaging.follow.Source;
import org.jointcase.transparency.Entry;
import org.jspecify.annotations.Nullable;

/** Measures how far cursors are behind their log. */
record Measure(Source<?> log) {
    Lag lag(Map<Integer, Cursor> cursors) {
        long[] ends = log.ends();
        @Nullable StoredEntry oldest = null;
        for (int slot = 0; slot < ends.length; slot++) {
            long position = cursors.getOrDefault(slot, Cursor.START).position();
            if (position < ends[slot]) {
                var missing = log.after(slot, position, 1);
                if (!missing.isEmpty() && (oldest == null || missing.getFirst().position() < oldest.position())) {
                    oldest = missing.getFirst();
                }
            }
        }
        if (oldest == null) {
            return Lag.NONE;
        }
        long end = LongStream.of(ends).max().orElseThrow();
        return new Lag(
                end - oldest.position() + 1,
                Optional.of(Entry.parse(oldest.envelope()).recorded()));
    }
}
