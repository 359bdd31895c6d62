package org.jointcase.api.exhibit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jointcase.api.change.Stated;
import org.jointcase.exhibit.Fate;
import org.jointcase.exhibit.FateKind;
import org.jointcase.exhibit.Finding;
import org.jspecify.annotations.Nullable;

/** What is said at a step of custody. */
sealed interface CustodyStep extends Stated {
    /** @param inStead why a supervisor acts in the custodian's stead; left out where he acts himself */
    record Offer(
            UUID receiverId,
            String reason,
            @Nullable String inStead,
            @Nullable Instant happenedAt,
            @Nullable String lateReason)
            implements CustodyStep {}

    /** @param sha256 that the receiver found; or the seal and the condition, of an item */
    record Acceptance(
            @Nullable String sha256,
            @Nullable String seal,
            @Nullable String condition,
            @Nullable Instant happenedAt,
            @Nullable String lateReason)
            implements CustodyStep {
        Finding found() {
            return new Finding(sha256, seal, condition);
        }
    }

    /** @param inStead why a supervisor acts in the custodian's stead; left out where he acts himself */
    record Ruling(
            FateKind kind,
            @Nullable LocalDate until,
            @Nullable String basis,
            @Nullable String recipient,
            @Nullable String receipt,
            @Nullable String inStead,
            @Nullable Instant happenedAt,
            @Nullable String lateReason)
            implements CustodyStep {
        Fate fate() {
            return new Fate(kind, until, basis, recipient, receipt);
        }
    }
}
