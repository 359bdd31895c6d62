package org.jointcase.projections.casefile;

import java.util.UUID;
import org.jointcase.investigation.Offence;
import org.jointcase.projections.rows.Table;

/** A provision that the case is about; {@code ordinal} counts from 0. */
public record Charge(UUID caseId, int ordinal, String instrument, String article) {
    static final Table<Charge> TABLE = Table.of("charge", Charge.class, "caseId", "ordinal");

    static Charge of(UUID caseId, int ordinal, Offence offence) {
        return new Charge(caseId, ordinal, offence.instrument(), offence.article());
    }
}
