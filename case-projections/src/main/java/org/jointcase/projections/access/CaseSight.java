package org.jointcase.projections.access;

import java.util.UUID;
import org.jointcase.projections.rows.Table;

/**
 * Who sees a case.
 *
 * @param file whether all of it, or its header
 */
record CaseSight(UUID caseId, String holder, boolean file) {
    static final Table<CaseSight> TABLE = Table.of("case_sight", CaseSight.class, "caseId", "holder");
}
