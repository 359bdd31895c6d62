package org.jointcase.ledger.access;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jointcase.ledger.access.AccessRecord.AccessedObject;
import org.jointcase.ledger.access.AccessRecord.Outcome;
import org.jointcase.ledger.append.EventIds;
import org.jspecify.annotations.Nullable;

/** That somebody reached for an exhibit. */
public final class AnAccess {
    private AnAccess() {}

    /** Of somebody, in a case of its own, now. */
    public static AccessRecord now() {
        return of(EventIds.next(), EventIds.next(), "opened", Instant.now().truncatedTo(ChronoUnit.MICROS), null);
    }

    static AccessRecord of(UUID actor, UUID caseId, String action, Instant happened, @Nullable UUID key) {
        return new AccessRecord(
                actor,
                actor,
                caseId,
                new AccessedObject("exhibit", EventIds.next()),
                action,
                Outcome.GRANTED,
                null,
                "ab".repeat(32),
                happened,
                "test",
                key,
                null);
    }
}
