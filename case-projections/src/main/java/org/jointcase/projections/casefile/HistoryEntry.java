package org.jointcase.projections.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.transparency.Entry;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a case.
 *
 * @param sequence counts the case's entries from 1; some may not be shown
 * @param version of the object from this entry on
 * @param event what was written; null where only the outline is shown
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
        @Nullable CaseEvent event) {
    static HistoryEntry of(Entry entry, @Nullable CaseEvent event) {
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
                event);
    }
}
