package org.jointcase.projections.rows;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jointcase.ledger.access.LedgerAccess;
import org.jointcase.ledger.event.LedgerEvent;

/**
 * A projection of whichever log.
 *
 * @param <E> an opened entry of that log
 * @param caseOf the case whose rows an entry changes
 */
public record Fold<E>(String name, List<Table<?>> tables, Function<E, UUID> caseOf, BiConsumer<Rows, E> apply) {
    public static Fold<LedgerEvent> of(Projection projection) {
        return new Fold<>(
                projection.name(), projection.tables(), event -> event.entry().caseId(), projection::apply);
    }

    public static Fold<LedgerAccess> of(AccessProjection projection) {
        return new Fold<>(
                projection.name(), projection.tables(), access -> access.entry().caseId(), projection::apply);
    }
}
