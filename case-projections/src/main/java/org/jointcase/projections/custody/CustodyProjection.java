package org.jointcase.projections.custody;

import java.util.List;
import java.util.Objects;
import org.jointcase.exhibit.ExhibitEvent;
import org.jointcase.exhibit.ExhibitEvent.Collected;
import org.jointcase.ledger.event.LedgerEvent;
import org.jointcase.projections.rows.Projection;
import org.jointcase.projections.rows.Rows;
import org.jointcase.projections.rows.Table;

/** Keeps each exhibit's steps and its custodian. */
public final class CustodyProjection implements Projection {
    @Override
    public String name() {
        return "custody";
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(Holding.TABLE, Step.TABLE);
    }

    @Override
    public void apply(Rows rows, LedgerEvent ledgerEvent) {
        if (!(ledgerEvent.event() instanceof ExhibitEvent event)) {
            return;
        }
        var entry = ledgerEvent.entry();
        var holding = event instanceof Collected collected
                ? Holding.of(collected)
                : Objects.requireNonNull(
                                rows.find(Holding.TABLE, event.caseId(), event.aggregateId()),
                                "an exhibit begins with its collection")
                        .after(event);
        rows.put(Holding.TABLE, holding.at(entry));
        rows.put(Step.TABLE, Steps.of(event).of(event.aggregateId(), entry));
    }
}
