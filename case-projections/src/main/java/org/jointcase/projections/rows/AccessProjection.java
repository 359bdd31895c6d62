package org.jointcase.projections.rows;

import java.util.List;
import org.jointcase.ledger.access.LedgerAccess;

/** As a {@link Projection}, of the access log. */
public interface AccessProjection {
    String name();

    List<Table<?>> tables();

    void apply(Rows rows, LedgerAccess access);
}
