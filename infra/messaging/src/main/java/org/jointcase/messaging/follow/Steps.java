package org.jointcase.messaging.follow;

import java.util.ArrayList;
import java.util.List;
import org.jointcase.ledger.entry.StoredEntry;

/** Entries found for the slots of a follower, to be opened all at once. */
final class Steps<E> {
    private final Source<E> source;
    private final List<Integer> slots = new ArrayList<>();
    private final List<StoredEntry> entries = new ArrayList<>();

    Steps(Source<E> source) {
        this.source = source;
    }

    void add(int slot, StoredEntry entry) {
        slots.add(slot);
        entries.add(entry);
    }

    /**
     * Adds what the ledger has in a slot after a cursor.
     *
     * @throws AnotherLedger if the ledger has not what the cursor stands at
     */
    void addAfter(int slot, Cursor cursor, int limit) {
        if (cursor.position() == 0) {
            source.after(slot, 0, limit).forEach(entry -> add(slot, entry));
            return;
        }
        var found = source.after(slot, cursor.position() - 1, limit + 1);
        if (found.isEmpty()
                || found.getFirst().position() != cursor.position()
                || !found.getFirst().leaf().equals(cursor.leaf())) {
            throw new AnotherLedger(slot, cursor);
        }
        found.subList(1, found.size()).forEach(entry -> add(slot, entry));
    }

    List<Step<E>> open() {
        var events = source.open(entries);
        var steps = new ArrayList<Step<E>>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            steps.add(new Step<>(slots.get(i), entries.get(i), events.get(i)));
        }
        return steps;
    }
}
