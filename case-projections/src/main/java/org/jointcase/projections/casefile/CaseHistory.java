package org.jointcase.projections.casefile;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Slot;
import org.jointcase.ledger.event.EntryOpener;
import org.jointcase.ledger.event.LedgerEvent;

/** What happened in a case, out of the ledger, in order. */
record CaseHistory(LedgerReader reader, EntryOpener opener) {
    private static final int BATCH = 1_000;

    /** Whether an event had happened by now. Ask before what somebody sees: he may see less of what comes later. */
    Predicate<LedgerEvent> happened(UUID caseId) {
        long last = reader.lastPositionOfSlot(Slot.of(caseId), Long.MAX_VALUE);
        return event -> event.entry().position() <= last;
    }

    /**
     * Hands over the case's events.
     *
     * @param after the case sequence after which to begin, from 0
     * @param goesOn asked before each
     */
    void read(UUID caseId, long after, Predicate<LedgerEvent> goesOn, Consumer<LedgerEvent> each) {
        batches(caseId, after, BATCH, events -> {
            for (var event : events) {
                if (!goesOn.test(event)) {
                    return false;
                }
                each.accept(event);
            }
            return true;
        });
    }

    /**
     * Hands over the case's events batch by batch, each up to twice as long as the one before: where the first is enough,
     * no more is opened, and where little of it counts there are not many batches.
     *
     * @param after the case sequence after which to begin, from 0
     * @param first how long the first is at most, from 1
     * @param each takes a batch, and says whether to go on
     */
    void batches(UUID caseId, long after, int first, Predicate<List<LedgerEvent>> each) {
        var size = Math.min(first, BATCH);
        var events = opener.open(reader.ofCase(caseId, after, size));
        while (each.test(events) && events.size() == size) {
            var last = events.getLast().entry().caseSequence();
            size = Math.min(2 * size, BATCH);
            events = opener.open(reader.ofCase(caseId, last, size));
        }
    }
}
