package org.jointcase.projections.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jointcase.projections.rows.Table;
import org.jspecify.annotations.Nullable;

/** An organisation that takes or took part. */
public record Participant(
        UUID caseId,
        UUID organisation,
        @Nullable UUID agreement,
        Instant admittedAt,
        @Nullable Instant withdrawnAt) {
    static final Table<Participant> TABLE = Table.of("participant", Participant.class, "caseId", "organisation");

    Participant withdrawn(Instant at) {
        return new Participant(caseId, organisation, agreement, admittedAt, at);
    }
}
