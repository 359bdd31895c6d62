package org.jointcase.projections.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jointcase.ledger.event.LedgerEvent;
import org.jointcase.mandate.CaseEvent;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a case.
 *
 * @param sequence counts the case's entries from 1; some may not be shown
 * @param version of the object from this entry on
 * @param event what was written; null where only the outline is shown
 * @param lateReason why it was recorded only then, where that was said and the event is shown
 */
public record HistoryEntry(
        long sequence,
        long position,
        String type,
        UUID objectId,
        long version,
        UUID actor,
        UUID organisation,
        Instant happenedAt,
        Instant recordedAt,
        @Nullable CaseEvent event,
        @Nullable String lateReason) {
    static HistoryEntry of(LedgerEvent happened, boolean showsWords) {
        var entry = happened.entry();
        return new HistoryEntry(
                entry.caseSequence(),
                entry.position(),
                entry.type(),
                entry.aggregateId(),
                entry.sequence() + 1,
                entry.actor(),
                entry.organisation(),
                entry.happened(),
                entry.recorded(),
                showsWords ? happened.event() : null,
                showsWords ? happened.lateReason() : null);
    }
}
