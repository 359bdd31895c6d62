package org.jointcase.messaging.follow;

import java.util.List;
import java.util.SortedMap;

/**
 * What the ledger itself has after the cursors.
 *
 * @param limit of entries, over all slots; each slot gets at least one
 */
public record FromLedger<E>(Source<E> source, int limit) implements Follower.Next<E> {
    @Override
    public List<Step<E>> after(SortedMap<Integer, Cursor> cursors) {
        var steps = new Steps<>(source);
        cursors.forEach((slot, cursor) -> steps.addAfter(slot, cursor, Math.max(1, limit / cursors.size())));
        return steps.open();
    }
}
