package org.jointcase.projections.access;

import java.util.UUID;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationEvent.Submitted;
import org.jointcase.projections.rows.Table;
import org.jspecify.annotations.Nullable;

/**
 * What decides who sees a case, beside who takes part in it.
 *
 * @param red whether the case is TLP:RED
 */
record Standing(
        UUID caseId,
        UUID submitter,
        UUID submittedFor,
        boolean red,
        @Nullable UUID lead) {
    static final Table<Standing> TABLE = Table.of("standing", Standing.class, "caseId");

    static Standing of(Submitted event) {
        return new Standing(
                event.caseId(), event.by().value(), event.organisationId().value(), event.tlp() == Tlp.RED, null);
    }

    Standing ledBy(UUID organisation) {
        return new Standing(caseId, submitter, submittedFor, red, organisation);
    }
}
