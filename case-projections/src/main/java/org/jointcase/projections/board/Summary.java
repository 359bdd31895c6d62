package org.jointcase.projections.board;

import java.util.Locale;
import java.util.UUID;
import org.jointcase.investigation.InvestigationEvent.Submitted;
import org.jointcase.projections.rows.Table;

/**
 * What those search who see a case's file.
 *
 * @param needle the summary in lower case
 */
record Summary(UUID caseId, String needle) {
    static final Table<Summary> TABLE = Table.of("summary", Summary.class, "caseId");

    static Summary of(Submitted event) {
        return new Summary(event.caseId(), event.summary().toLowerCase(Locale.ROOT));
    }
}
