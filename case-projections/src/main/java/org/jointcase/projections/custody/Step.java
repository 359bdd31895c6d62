package org.jointcase.projections.custody;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jointcase.projections.rows.Table;
import org.jspecify.annotations.Nullable;

/**
 * A step of the chain of custody.
 *
 * @param sequence the exhibit's, from 0
 * @param happenedAt as the actor stated it
 * @param receiver to whom it was offered, or who accepted it
 * @param recorded the SHA-256 (lower-case hex) or the seal on record
 * @param found the SHA-256 or the seal that was found
 * @param reason of an offer, a refusal or a retention
 * @param recipient to whom it went for good, against {@code receipt}
 * @param inStead why a supervisor acted in the custodian's stead
 */
public record Step(
        UUID caseId,
        UUID exhibitId,
        long sequence,
        StepKind kind,
        UUID actor,
        UUID organisation,
        Instant happenedAt,
        Instant recordedAt,
        @Nullable UUID receiver,
        @Nullable UUID receiverOrganisation,
        @Nullable String recorded,
        @Nullable String found,
        @Nullable String condition,
        @Nullable String reason,
        @Nullable LocalDate until,
        @Nullable String recipient,
        @Nullable String receipt,
        @Nullable String inStead,
        long position) {
    static final Table<Step> TABLE = Table.of("step", Step.class, "caseId", "exhibitId", "sequence");
}
