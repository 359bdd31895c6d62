package org.jointcase.projections.access;

import java.util.UUID;
import org.jointcase.projections.rows.Table;

/** An organisation that takes part in a case. */
record Participant(UUID caseId, UUID organisation) {
    static final Table<Participant> TABLE = Table.of("participant", Participant.class, "caseId", "organisation");
}
