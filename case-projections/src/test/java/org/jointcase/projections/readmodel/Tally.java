package org.jointcase.projections.readmodel;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.jointcase.ledger.event.LedgerEvent;
import org.jointcase.projections.rows.Projection;
import org.jointcase.projections.rows.Rows;
import org.jointcase.projections.rows.Table;

/** Counts the events of each case and lists them: applied twice or left out, an event shows. */
final class Tally implements Projection {
    record Count(UUID caseId, long events, String last) {
        static final Table<Count> TABLE = Table.of("tally", Count.class, "caseId");
    }

    record Line(UUID caseId, long position, String type) {
        static final Table<Line> TABLE = Table.of("line", Line.class, "caseId", "position");
    }

    /** Why something cannot be applied. */
    enum Poison {
        EXCEPTION("IllegalStateException"),
        ERROR("StackOverflowError"),
        HANGS("InterruptedException"),
        REFUSED_BY_POSTGRESQL("CannotWrite");

        final String failure;

        Poison(String failure) {
            this.failure = failure;
        }
    }

    /** Positions that were applied. */
    final Set<Long> applied = ConcurrentHashMap.newKeySet();

    /** Lets what hangs go on. */
    final CountDownLatch released = new CountDownLatch(1);

    /** Positions that cannot be applied. */
    final Map<Long, Poison> poison = new ConcurrentHashMap<>();

    private final String name;

    Tally() {
        this("tally");
    }

    Tally(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(Count.TABLE, Line.TABLE);
    }

    @Override
    public void apply(Rows rows, LedgerEvent event) {
        var entry = event.entry();
        var reason = poison.get(entry.position());
        if (reason == Poison.EXCEPTION) {
            throw new IllegalStateException("poison");
        } else if (reason == Poison.ERROR) {
            throw new StackOverflowError("poison");
        } else if (reason == Poison.HANGS) {
            hang();
        }
        applied.add(entry.position());
        var before = rows.find(Count.TABLE, entry.caseId());
        if ((before == null ? 0 : before.events()) != entry.caseSequence() - 1) {
            throw new AssertionError("applied twice, or one left out, before position " + entry.position());
        }
        rows.put(Count.TABLE, new Count(entry.caseId(), entry.caseSequence(), entry.type()));
        var type = reason == Poison.REFUSED_BY_POSTGRESQL ? "poison \0" : entry.type();
        rows.put(Line.TABLE, new Line(entry.caseId(), entry.position(), type));
    }

    private void hang() {
        try {
            released.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
