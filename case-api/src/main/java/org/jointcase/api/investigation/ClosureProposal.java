package org.jointcase.api.investigation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jointcase.api.change.Stated;
import org.jointcase.investigation.ContinuedRelease;
import org.jointcase.investigation.Determination;
import org.jointcase.investigation.Disposition;
import org.jointcase.release.ReleaseId;
import org.jspecify.annotations.Nullable;

/** @param continuedReleases live releases that go on after closing */
record ClosureProposal(
        Determination determination,
        Disposition disposition,
        String summary,
        @Nullable List<Continued> continuedReleases,
        @Nullable Instant happenedAt,
        @Nullable String lateReason)
        implements Stated {
    record Continued(UUID releaseId, LocalDate until, String reason) {}

    List<ContinuedRelease> continued() {
        return continuedReleases == null
                ? List.of()
                : continuedReleases.stream()
                        .map(release -> new ContinuedRelease(
                                new ReleaseId(release.releaseId()), release.until(), release.reason()))
                        .toList();
    }
}
