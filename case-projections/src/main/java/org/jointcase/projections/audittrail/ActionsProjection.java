package org.jointcase.projections.audittrail;

import java.util.List;
import org.jointcase.ledger.event.LedgerEvent;
import org.jointcase.projections.rows.Projection;
import org.jointcase.projections.rows.Rows;
import org.jointcase.projections.rows.Table;

/** Keeps who did what. */
public final class ActionsProjection implements Projection {
    @Override
    public String name() {
        return "audittrail";
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(Action.TABLE);
    }

    @Override
    public void apply(Rows rows, LedgerEvent event) {
        rows.put(Action.TABLE, Action.of(event));
    }
}
