package org.jointcase.projections.casefile;

import java.util.UUID;
import org.jointcase.investigation.Offence;
import org.jointcase.projections.rows.Table;

/** A provision that the case is about; {@code ordinal} counts from 0. */
public record CaseOffence(UUID caseId, int ordinal, String instrument, String article) {
    static final Table<CaseOffence> TABLE = Table.of("case_offence", CaseOffence.class, "caseId", "ordinal");

    static CaseOffence of(UUID caseId, int ordinal, Offence offence) {
        return new CaseOffence(caseId, ordinal, offence.instrument(), offence.article());
    }
}
