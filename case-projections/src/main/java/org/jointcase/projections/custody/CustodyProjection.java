package org.jointcase.projections.custody;

import java.util.List;
import org.jointcase.exhibit.ExhibitEvent;
import org.jointcase.ledger.event.LedgerEvent;
import org.jointcase.projections.rows.Projection;
import org.jointcase.projections.rows.Rows;
import org.jointcase.projections.rows.Table;

/** Keeps each exhibit's steps. */
public final class CustodyProjection implements Projection {
    @Override
    public String name() {
        return "custody";
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(Step.TABLE);
    }

    @Override
    public void apply(Rows rows, LedgerEvent ledgerEvent) {
        if (ledgerEvent.event() instanceof ExhibitEvent event) {
            rows.put(Step.TABLE, Steps.of(event).of(event.aggregateId(), ledgerEvent.entry()));
        }
    }
}
