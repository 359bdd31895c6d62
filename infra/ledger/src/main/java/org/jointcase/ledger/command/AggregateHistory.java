package org.jointcase.ledger.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.event.EntryOpener;
import org.jointcase.ledger.event.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** The events of an aggregate after one of its sequences, read page by page. */
final class AggregateHistory {
    private static final int PAGE = 1_000;

    private final LedgerReader reader;
    private final EntryOpener opener;
    private final UUID aggregateId;
    private final Deque<LedgerEvent> page = new ArrayDeque<>();
    private long readTo;
    private boolean atEnd;

    private AggregateHistory(LedgerReader reader, EntryOpener opener, UUID aggregateId, long after) {
        this.reader = reader;
        this.opener = opener;
        this.aggregateId = aggregateId;
        this.readTo = after;
    }

    /** Where histories come from. */
    record Source(LedgerReader reader, EntryOpener opener) {
        /** @param sequence the one to begin after, from -1 */
        AggregateHistory after(UUID aggregateId, long sequence) {
            return new AggregateHistory(reader, opener, aggregateId, sequence);
        }

        /** What came after an event that is known; null if the ledger does not have that event in that place. */
        @Nullable AggregateHistory after(UUID aggregateId, long sequence, UUID event) {
            var history = after(aggregateId, sequence - 1);
            var known = history.next();
            return known != null && known.entry().event().equals(event) ? history : null;
        }
    }

    @Nullable LedgerEvent peek() {
        if (page.isEmpty() && !atEnd) {
            var next = opener.open(reader.ofAggregate(aggregateId, readTo, PAGE));
            next.forEach(this::add);
            atEnd = next.size() < PAGE;
        }
        return page.peek();
    }

    @Nullable LedgerEvent next() {
        peek();
        return page.poll();
    }

    private void add(LedgerEvent event) {
        var entry = event.entry();
        readTo++;
        if (entry.sequence() != readTo || !entry.aggregateId().equals(aggregateId)) {
            throw new IllegalStateException("the history of " + aggregateId + " has a gap at " + readTo);
        }
        page.add(event);
    }
}
