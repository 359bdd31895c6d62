package org.jointcase.projections.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.jointcase.investigation.ContinuedRelease;
import org.jointcase.projections.rows.Table;

/** A live release that a proposal to close ({@code closure}, its number) leaves in force. */
public record ReleaseContinued(UUID caseId, int closure, UUID releaseId, LocalDate until, String reason) {
    static final Table<ReleaseContinued> TABLE =
            Table.of("release_continued", ReleaseContinued.class, "caseId", "closure", "releaseId");

    static ReleaseContinued of(UUID caseId, int closure, ContinuedRelease release) {
        return new ReleaseContinued(caseId, closure, release.releaseId().value(), release.until(), release.reason());
    }
}
