package org.jointcase.projections.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.jointcase.investigation.ContinuedRelease;
import org.jointcase.projections.rows.Table;

/** A live release that a proposal to close ({@code closure}, its number) leaves in force. */
public record Continuation(UUID caseId, int closure, UUID releaseId, LocalDate until, String reason) {
    static final Table<Continuation> TABLE =
            Table.of("continuation", Continuation.class, "caseId", "closure", "releaseId");

    static Continuation of(UUID caseId, int closure, ContinuedRelease release) {
        return new Continuation(caseId, closure, release.releaseId().value(), release.until(), release.reason());
    }
}
