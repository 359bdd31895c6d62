package org.jointcase.projections.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jointcase.ledger.entry.StoredEntry;
import org.jointcase.messaging.follow.Cursor;
import org.jointcase.messaging.follow.Source;
import org.junit.jupiter.api.Test;

class MeasureTest {
    @Test
    void far_is_what_is_behind_by_more_in_every_slot() {
        assertThat(isFar(new long[] {900, 1_000}, Map.of(0, at(799), 1, at(899))))
                .isTrue();
        assertThat(isFar(new long[] {900, 1_000}, Map.of(0, at(800), 1, at(899))))
                .isFalse();
        assertThat(isFar(new long[] {900, 1_000}, Map.of())).isTrue();
    }

    @Test
    void one_slot_that_stands_still_is_not_far() {
        assertThat(isFar(new long[] {900, 1_000, 1_100}, Map.of(0, at(900), 1, at(1), 2, at(1_100))))
                .isFalse();
    }

    @Test
    void a_slot_in_which_nothing_happened_says_nothing() {
        assertThat(isFar(new long[] {0, 1_000}, Map.of(0, at(0), 1, at(1)))).isTrue();
        assertThat(isFar(new long[] {0, 0}, Map.of())).isFalse();
    }

    private static boolean isFar(long[] ends, Map<Integer, Cursor> cursors) {
        return new Measure(new Ends(ends)).isFar(100, cursors);
    }

    private static Cursor at(long position) {
        return new Cursor(position, Cursor.START.leaf());
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Ends(long[] ends) implements Source<String> {
        @Override
        public List<StoredEntry> after(int slot, long position, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> open(List<StoredEntry> entries) {
            throw new UnsupportedOperationException();
        }
    }
}
