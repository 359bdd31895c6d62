package org.jointcase.messaging.follow;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jointcase.messaging.topic.EventRecord;
import org.jspecify.annotations.Nullable;

/** Records that came from Kafka and were not applied, by slot and position. Not for use by several threads. */
final class Arrivals {
    private final Map<Integer, NavigableMap<Long, EventRecord>> bySlot = new TreeMap<>();

    /** Of two at the same position the later one stays: which one is true is seen against the ledger. */
    void add(EventRecord record) {
        bySlot.computeIfAbsent(record.slot(), slot -> new TreeMap<>()).put(record.position(), record);
    }

    SortedSet<Integer> slots() {
        return new TreeSet<>(bySlot.keySet());
    }

    @Nullable EventRecord at(int slot, long position) {
        var records = bySlot.get(slot);
        return records == null ? null : records.get(position);
    }

    /** A slot's last position, 0 for none. */
    long last(int slot) {
        var records = bySlot.get(slot);
        return records == null ? 0 : records.lastKey();
    }

    /** The positions of a slot after one and up to another. */
    Iterable<Long> between(int slot, long after, long upTo) {
        var records = bySlot.get(slot);
        return records == null || upTo <= after
                ? List.of()
                : records.subMap(after, false, upTo, true).keySet();
    }

    /** Forgets what a slot has up to a position. */
    void forget(int slot, long upTo) {
        var records = bySlot.get(slot);
        if (records != null) {
            records.headMap(upTo, true).clear();
            if (records.isEmpty()) {
                bySlot.remove(slot);
            }
        }
    }
}
