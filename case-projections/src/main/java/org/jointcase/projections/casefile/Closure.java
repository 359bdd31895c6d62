package org.jointcase.projections.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jointcase.investigation.Determination;
import org.jointcase.investigation.Disposition;
import org.jointcase.investigation.InvestigationEvent.ClosureProposed;
import org.jointcase.projections.rows.Table;
import org.jointcase.transparency.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to close, and what came of it.
 *
 * @param number counts the case's proposals from 1
 * @param reason why it was returned
 * @param newFacts on which the case was reopened
 */
public record Closure(
        UUID caseId,
        int number,
        Determination determination,
        Disposition disposition,
        String summary,
        UUID proposer,
        Instant proposedAt,
        @Nullable UUID decider,
        @Nullable Instant returnedAt,
        @Nullable String reason,
        @Nullable Instant closedAt,
        @Nullable Instant reopenedAt,
        @Nullable String newFacts) {
    static final Table<Closure> TABLE = Table.of("closure", Closure.class, "caseId", "number");

    static Closure of(int number, ClosureProposed event, Entry entry) {
        return new Closure(
                event.caseId(),
                number,
                event.determination(),
                event.disposition(),
                event.summary(),
                event.by().value(),
                entry.recorded(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    Closure returned(String why, Entry entry) {
        return with(entry.actor(), entry.recorded(), why, null, null, null);
    }

    Closure closed(Entry entry) {
        return with(entry.actor(), null, null, entry.recorded(), null, null);
    }

    Closure reopened(String facts, Entry entry) {
        return with(decider, null, null, closedAt, entry.recorded(), facts);
    }

    private Closure with(
            @Nullable UUID by,
            @Nullable Instant returned,
            @Nullable String why,
            @Nullable Instant closed,
            @Nullable Instant reopened,
            @Nullable String facts) {
        return new Closure(
                caseId,
                number,
                determination,
                disposition,
                summary,
                proposer,
                proposedAt,
                by,
                returned,
                why,
                closed,
                reopened,
                facts);
    }
}
