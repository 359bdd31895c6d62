package org.jointcase.projections.board;

import java.util.Locale;
import java.util.UUID;
import org.jointcase.investigation.InvestigationEvent.Submitted;
import org.jointcase.investigation.Severity;
import org.jointcase.projections.rows.Table;

/** What only those who see the whole file see and search of a case. */
record Brief(UUID caseId, Severity severity, String needle) {
    static final Table<Brief> TABLE = Table.of("brief", Brief.class, "caseId");

    static Brief of(Submitted event) {
        return new Brief(event.caseId(), event.severity(), event.summary().toLowerCase(Locale.ROOT));
    }
}
