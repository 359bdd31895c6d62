package org.jointcase.projections.board;

import java.util.UUID;
import org.jointcase.investigation.InvestigationEvent.Submitted;
import org.jointcase.investigation.Severity;
import org.jointcase.projections.rows.Table;

/** What lists say of a case to those alone who see its file. */
record Brief(UUID caseId, Severity severity) {
    static final Table<Brief> TABLE = Table.of("brief", Brief.class, "caseId");

    static Brief of(Submitted event) {
        return new Brief(event.caseId(), event.severity());
    }
}
