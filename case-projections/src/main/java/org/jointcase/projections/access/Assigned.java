package org.jointcase.projections.access;

import java.util.UUID;
import org.jointcase.projections.rows.Table;

/** A person who is assigned to a case by his organisation. */
record Assigned(UUID caseId, UUID person, UUID organisation) {
    static final Table<Assigned> TABLE = Table.of("assigned", Assigned.class, "caseId", "person");
}
