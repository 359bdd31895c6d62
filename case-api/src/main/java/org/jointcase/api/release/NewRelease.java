package org.jointcase.api.release;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointcase.agreement.Purpose;
import org.jointcase.api.change.Stated;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.handling.Handling;
import org.jspecify.annotations.Nullable;

/** @param persons who alone may read it at the recipient's: needed where the handling is TLP:RED */
record NewRelease(
        Set<UUID> exhibitIds,
        UUID recipientId,
        @Nullable Set<UUID> persons,
        UUID agreementId,
        String clauseRef,
        Purpose purpose,
        Handling handling,
        @Nullable Instant happenedAt,
        @Nullable String lateReason)
        implements Stated {
    Set<ExhibitId> exhibits() {
        return exhibitIds.stream().map(ExhibitId::new).collect(Collectors.toSet());
    }

    Set<UUID> named() {
        return persons == null ? Set.of() : persons;
    }
}
