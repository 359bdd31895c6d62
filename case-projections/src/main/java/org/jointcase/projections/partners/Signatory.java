package org.jointcase.projections.partners;

import java.time.Instant;
import java.util.UUID;
import org.jointcase.projections.rows.Table;
import org.jspecify.annotations.Nullable;

/** A party to an agreement; its signature, once it has signed. */
public record Signatory(
        UUID caseId,
        UUID organisation,
        @Nullable UUID signedBy,
        @Nullable Instant signedAt) {
    static final Table<Signatory> TABLE = Table.of("signatory", Signatory.class, "caseId", "organisation");
}
