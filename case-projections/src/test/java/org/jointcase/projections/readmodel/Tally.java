package org.jointcase.projections.readmodel;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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

    /** Positions that cannot be applied. */
    final Set<Long> poison = ConcurrentHashMap.newKeySet();

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
        if (poison.contains(entry.position())) {
            throw new IllegalStateException("poison");
        }
        var before = rows.find(Count.TABLE, entry.caseId());
        if ((before == null ? 0 : before.events()) != entry.caseSequence() - 1) {
            throw new AssertionError("applied twice, or one left out, before position " + entry.position());
        }
        rows.put(Count.TABLE, new Count(entry.caseId(), entry.caseSequence(), entry.type()));
        rows.put(Line.TABLE, new Line(entry.caseId(), entry.position(), entry.type()));
    }
}
