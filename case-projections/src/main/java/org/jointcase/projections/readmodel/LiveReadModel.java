package org.jointcase.projections.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.jointcase.messaging.follow.Cursor;
import org.jointcase.messaging.follow.Follower;
import org.jointcase.messaging.follow.Step;
import org.jointcase.projections.rows.Fold;
import org.jointcase.projections.rows.HeldRows;
import org.jointcase.projections.rows.Store;

/** The live generation of a read model, whichever it is: it is reached through the views. */
final class LiveReadModel<E> implements Follower<E> {
    private final Fold<E> fold;
    private final DataSource source;
    private final Cursors cursors;
    private final Writer<E> writer;
    private final Memory memory = new Memory();

    /** @param source pooled connections of {@code jointcase_projector} */
    LiveReadModel(Fold<E> fold, DataSource source) {
        this.fold = fold;
        this.source = source;
        cursors = new Cursors(fold.name());
        writer = new Writer<>(fold, fold.name());
    }

    private record Applied<E>(List<Step<E>> steps, HeldRows held, Map<UUID, Integer> slotOf) {}

    @Override
    public String name() {
        return fold.name();
    }

    @Override
    public Map<Integer, Cursor> cursors() {
        return Transaction.in(source, cursors::read);
    }

    /** One at a time in this process: what is remembered has to be what was committed last. */
    @Override
    public synchronized List<Step<E>> advance(SortedSet<Integer> slots, Next<E> next) {
        var applied = Transaction.in(source, connection -> apply(connection, slots, next));
        memory.keep(applied.held, applied.slotOf, Writer.moved(applied.steps));
        return applied.steps;
    }

    private Applied<E> apply(Connection connection, SortedSet<Integer> slots, Next<E> next) throws SQLException {
        try (var statement = connection.createStatement()) {
            // Rows and cursors are set back together by a crash, and followed again.
            statement.execute("set local synchronous_commit = off; set local lock_timeout = '10s'");
        }
        var locked = cursors.lock(connection, slots);
        var steps = locked.size() == slots.size() ? next.after(locked) : List.<Step<E>>of();
        var store = new Store(connection, fold.name());
        if (steps.isEmpty()) {
            return new Applied<>(steps, new HeldRows(store), Map.of());
        }
        var slotOf = new HashMap<UUID, Integer>();
        steps.forEach(step -> slotOf.put(fold.caseOf().apply(step.event()), step.slot()));
        memory.validate(cursors.generation(connection), locked);
        return new Applied<>(steps, writer.write(connection, steps, memory.over(store, slotOf)), slotOf);
    }
}
