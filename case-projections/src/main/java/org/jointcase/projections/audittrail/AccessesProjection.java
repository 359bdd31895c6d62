package org.jointcase.projections.audittrail;

import java.util.List;
import org.jointcase.ledger.access.LedgerAccess;
import org.jointcase.projections.rows.AccessProjection;
import org.jointcase.projections.rows.Rows;
import org.jointcase.projections.rows.Table;

/** Keeps who opened, downloaded or was refused what. */
public final class AccessesProjection implements AccessProjection {
    @Override
    public String name() {
        return "accesses";
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(Access.TABLE);
    }

    @Override
    public void apply(Rows rows, LedgerAccess access) {
        rows.put(Access.TABLE, Access.of(access));
    }
}
