package org.jointcase.projections.board;

import java.util.UUID;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.projections.rows.Table;

/** An organisation that takes part in a case. */
record Party(UUID caseId, UUID organisation) {
    static final Table<Party> TABLE = Table.of("party", Party.class, "caseId", "organisation");

    static Party of(UUID caseId, OrganisationId organisation) {
        return new Party(caseId, organisation.value());
    }
}
