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
    /** Whether every slot in which something happened is behind by more than so many positions: none has merely stopped. */
    boolean isFar(long positions, Map<Integer, Cursor> cursors) {
        long[] ends = log.ends();
        int slots = 0;
        for (int slot = 0; slot < ends.length; slot++) {
            if (ends[slot] > 0) {
                slots++;
                if (ends[slot] - cursors.getOrDefault(slot, Cursor.START).position() <= positions) {
                    return false;
                }
            }
        }
        return slots > 0;
    }

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
