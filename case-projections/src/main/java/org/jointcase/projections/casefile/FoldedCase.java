package org.jointcase.projections.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jointcase.ledger.event.LedgerEvent;
import org.jointcase.projections.access.CaseView;
import org.jointcase.projections.rows.CaseRows;
import org.jointcase.projections.rows.RowChange;

/** A case as its entries so far have left it, step by step, by the fold that keeps the read model. */
final class FoldedCase {
    private static final CasefileProjection PROJECTION = new CasefileProjection();

    private final CaseRows rows;

    FoldedCase(UUID caseId) {
        rows = new CaseRows(caseId);
    }

    /** Takes the next event, and tells which rows it changed. */
    List<RowChange<?>> apply(LedgerEvent event) {
        return rows.step(PROJECTION.tables(), ofCase -> PROJECTION.apply(ofCase, event));
    }

    /** What somebody sees of it; empty before its first event. */
    Optional<Casefile> seen(CaseView view) {
        return Casefile.of(new FoldedContents(rows.now(), view));
    }
}
