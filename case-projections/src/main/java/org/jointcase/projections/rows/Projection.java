package org.jointcase.projections.rows;

import java.util.List;
import org.jointcase.ledger.event.LedgerEvent;

/**
 * A read model as a pure function: the rows of one case and an event give the new rows. It reads no clock and knows no
 * SQL, so that following the ledger live and rebuilding from position 1 come out equal.
 */
public interface Projection {
    /** Of {@code [a-z]+}: the schema that holds the tables, the consumer group and the figures bear it. */
    String name();

    List<Table<?>> tables();

    /** @throws RuntimeException if the event cannot be applied: its slot stops there, with an alarm */
    void apply(Rows rows, LedgerEvent event);
}
