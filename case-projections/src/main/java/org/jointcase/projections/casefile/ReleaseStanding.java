package org.jointcase.projections.casefile;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jointcase.projections.rows.Table;
import org.jointcase.release.ReleaseEvent;
import org.jointcase.release.ReleaseEvent.Approved;
import org.jointcase.release.ReleaseEvent.Proposed;
import org.jointcase.release.ReleaseEvent.ReceiptAcknowledged;
import org.jointcase.release.ReleaseEvent.Rejected;
import org.jointcase.release.ReleaseEvent.Withdrawn;
import org.jointcase.release.ReleaseStatus;
import org.jointcase.transparency.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Where a release stands.
 *
 * @param reason why it was rejected or withdrawn
 * @param differing the exhibits of which the recipient found another hash than is on record
 */
public record ReleaseStanding(
        UUID caseId,
        UUID releaseId,
        ReleaseStatus status,
        @Nullable UUID decider,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable UUID acknowledger,
        @Nullable Instant acknowledgedAt,
        Set<UUID> differing,
        long version,
        long position) {
    static final Table<ReleaseStanding> TABLE =
            Table.of("release_standing", ReleaseStanding.class, "caseId", "releaseId");

    static ReleaseStanding of(Proposed event) {
        return new ReleaseStanding(
                event.caseId(),
                event.releaseId().value(),
                ReleaseStatus.PROPOSED,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                0,
                0);
    }

    ReleaseStanding after(ReleaseEvent event, Entry entry) {
        return switch (event) {
            case Proposed first -> this;
            case Approved approved -> decided(ReleaseStatus.APPROVED, null, entry);
            case Rejected rejected -> decided(ReleaseStatus.REJECTED, rejected.reason(), entry);
            case Withdrawn withdrawn -> decided(ReleaseStatus.WITHDRAWN, withdrawn.reason(), entry);
            case ReceiptAcknowledged found ->
                new ReleaseStanding(
                        caseId,
                        releaseId,
                        ReleaseStatus.ACKNOWLEDGED,
                        decider,
                        decidedAt,
                        reason,
                        entry.actor(),
                        entry.recorded(),
                        Uuids.of(found.differing()),
                        version,
                        position);
        };
    }

    ReleaseStanding at(Entry entry) {
        return new ReleaseStanding(
                caseId,
                releaseId,
                status,
                decider,
                decidedAt,
                reason,
                acknowledger,
                acknowledgedAt,
                differing,
                entry.sequence() + 1,
                entry.position());
    }

    private ReleaseStanding decided(ReleaseStatus next, @Nullable String why, Entry entry) {
        return new ReleaseStanding(
                caseId,
                releaseId,
                next,
                entry.actor(),
                entry.recorded(),
                why,
                null,
                null,
                differing,
                version,
                position);
    }
}
