package org.jointcase.projections.casefile;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.event.EntryOpener;
import org.jointcase.ledger.event.LedgerEvent;

/** What happened in a case, out of the ledger, in order. */
record CaseHistory(LedgerReader reader, EntryOpener opener) {
    private static final int BATCH = 1_000;

    /**
     * Hands over the case's events.
     *
     * @param after the case sequence after which to begin, from 0
     * @param goesOn asked before each
     */
    void read(UUID caseId, long after, Predicate<LedgerEvent> goesOn, Consumer<LedgerEvent> each) {
        var sequence = after;
        List<LedgerEvent> events;
        do {
            events = opener.open(reader.ofCase(caseId, sequence, BATCH));
            for (var event : events) {
                if (!goesOn.test(event)) {
                    return;
                }
                each.accept(event);
                sequence = event.entry().caseSequence();
            }
        } while (events.size() == BATCH);
    }
}
