package org.jointcase.messaging.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jointcase.ledger.entry.LedgerReader.SlotRange;
import org.jointcase.ledger.entry.StoredEntry;
import org.jointcase.ledger.event.LedgerEvent;
import org.jointcase.messaging.Alarm;
import org.jointcase.messaging.Alarms;
import org.jointcase.transparency.Hash;

/**
 * What arrived from Kafka after the cursors, as far as it is what the ledger has: which positions a slot has, and their
 * leaves, is asked of the ledger, and a record is taken for an entry only if it has that leaf and the payload that its
 * envelope names. From the first that is missing or is not the ledger's, the slot is read from the ledger itself.
 *
 * @param name of the follower, for alarms
 * @param limit of entries, over all slots; each slot gets at least one
 */
record FromKafka(CaseSource source, Arrivals arrivals, String name, Alarms alarms, int limit)
        implements Follower.Next<LedgerEvent> {

    @Override
    public List<Step<LedgerEvent>> after(SortedMap<Integer, Cursor> cursors) {
        var ranges = new ArrayList<SlotRange>();
        cursors.forEach((slot, cursor) -> {
            if (arrivals.last(slot) > cursor.position()) {
                ranges.add(new SlotRange(slot, cursor.position(), arrivals.last(slot)));
            }
        });
        var steps = new Steps<>(source);
        if (!ranges.isEmpty()) {
            int most = Math.max(1, limit / ranges.size()) + 1;
            var leaves = source.reader().leavesOfSlots(ranges, most);
            for (var range : ranges) {
                var ofSlot = leaves.getOrDefault(range.slot(), new TreeMap<>());
                var cursor = cursors.getOrDefault(range.slot(), Cursor.START);
                // Cut at the limit, they say nothing of what comes after them.
                long known = ofSlot.size() < most ? range.upTo() : ofSlot.lastKey();
                doubt(range.slot(), arrivals.between(range.slot(), cursor.position(), known), ofSlot);
                take(steps, range.slot(), cursor, ofSlot);
            }
        }
        return steps.open();
    }

    private void doubt(int slot, Iterable<Long> arrived, NavigableMap<Long, Hash> leaves) {
        for (long position : arrived) {
            if (!leaves.containsKey(position)) {
                forged(slot, position);
            }
        }
    }

    private void take(Steps<LedgerEvent> steps, int slot, Cursor cursor, NavigableMap<Long, Hash> leaves) {
        if (cursor.position() > 0 && !cursor.leaf().equals(leaves.get(cursor.position()))) {
            throw new AnotherLedger(slot, cursor);
        }
        var at = cursor;
        for (var expected : leaves.tailMap(cursor.position(), false).entrySet()) {
            long position = expected.getKey();
            var record = arrivals.at(slot, position);
            if (record == null || !record.is(expected.getValue())) {
                if (record != null) {
                    forged(slot, position);
                }
                steps.addAfter(slot, at, leaves.size());
                return;
            }
            at = new Cursor(position, expected.getValue());
            steps.add(slot, new StoredEntry(position, slot, record.envelope(), record.payload(), at.leaf()));
        }
    }

    private void forged(int slot, long position) {
        alarms.raise(new Alarm(name, slot, position, "a record on Kafka is not the ledger's entry"));
    }
}
