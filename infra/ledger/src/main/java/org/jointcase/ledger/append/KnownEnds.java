package org.jointcase.ledger.append;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointcase.ledger.append.Look.CaseEnd;
import org.jointcase.ledger.entry.Recent;
import org.jointcase.transparency.Frontier;

/**
 * Where aggregates and cases stand, as far as one connection has seen or written them. It holds while the log's head is
 * the one that it knows, for then nobody else has appended; what is not in it may be there all the same.
 */
final class KnownEnds {
    private static final int REMEMBERED = 20_000;

    private final Recent<UUID, Seen> aggregates = new Recent<>(REMEMBERED);
    private final Recent<UUID, CaseEnd> cases = new Recent<>(REMEMBERED);
    private Frontier head;

    /** Nothing is known of the log but its head. */
    KnownEnds(Frontier head) {
        this.head = head;
    }

    /** Whether the log is still as it was left. */
    boolean holdAt(Frontier now) {
        return head.equals(now);
    }

    /** Takes what is known of these aggregates, and gives those of which nothing is. */
    Stream<UUID> aggregates(Stream<UUID> asked, Map<UUID, Seen> known) {
        return unknown(asked, aggregates, known);
    }

    /** Takes what is known of these cases, and gives those of which nothing is. */
    Stream<UUID> cases(Stream<UUID> asked, Map<UUID, CaseEnd> known) {
        return unknown(asked, cases, known);
    }

    /** Keeps what was seen under the lock. */
    void remember(Collection<Seen> seen, Map<UUID, CaseEnd> ends) {
        seen.forEach(one -> aggregates.put(one.aggregateId(), one));
        ends.forEach(cases::put);
    }

    /** Keeps what is durable now. */
    void remember(Batch committed) {
        for (var placed : committed.entries()) {
            var entry = placed.entry();
            aggregates.put(entry.aggregateId(), new Seen(entry.aggregateId(), entry.sequence(), entry.event()));
            cases.put(entry.caseId(), new CaseEnd(entry.caseSequence(), placed.leaf()));
        }
        head = committed.frontier();
    }

    private static <T> Stream<UUID> unknown(Stream<UUID> asked, Recent<UUID, T> remembered, Map<UUID, T> known) {
        return asked.distinct().filter(id -> {
            var end = remembered.get(id);
            if (end != null) {
                known.put(id, end);
            }
            return end == null;
        });
    }
}
