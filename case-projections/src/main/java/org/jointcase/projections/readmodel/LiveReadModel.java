package org.jointcase.projections.readmodel;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import javax.sql.DataSource;
import org.jointcase.messaging.follow.Cursor;
import org.jointcase.messaging.follow.Follower;
import org.jointcase.messaging.follow.Step;
import org.jointcase.projections.rows.Fold;

/** The live generation of a read model, whichever it is: it is reached through the views. */
final class LiveReadModel<E> implements Follower<E> {
    private final Fold<E> fold;
    private final DataSource source;
    private final Writer<E> writer;

    /** @param source pooled connections of {@code jointcase_projector} */
    LiveReadModel(Fold<E> fold, DataSource source) {
        this.fold = fold;
        this.source = source;
        writer = new Writer<>(fold, fold.name());
    }

    @Override
    public String name() {
        return fold.name();
    }

    @Override
    public Map<Integer, Cursor> cursors() {
        return Transaction.in(source, new Cursors(fold.name())::read);
    }

    @Override
    public List<Step<E>> advance(SortedSet<Integer> slots, Next<E> next) {
        return Transaction.in(source, connection -> {
            try (var statement = connection.createStatement()) {
                // Rows and cursors are set back together by a crash, and followed again.
                statement.execute("set local synchronous_commit = off; set local lock_timeout = '10s'");
            }
            return writer.advance(connection, slots, next);
        });
    }
}
