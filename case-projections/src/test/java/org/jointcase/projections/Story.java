package org.jointcase.projections;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jointcase.ledger.event.LedgerEvent;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.Mandate;
import org.jointcase.transparency.Entry;
import org.jointcase.transparency.Hash;

/** Events with the entries that the ledger would give them, one second after another. */
public final class Story {
    private static final Hash SOME = Hash.sha256("some".getBytes(UTF_8));

    private final List<LedgerEvent> events = new ArrayList<>();
    private final Map<UUID, Long> caseSequences = new HashMap<>();
    private final Map<UUID, Long> sequences = new HashMap<>();
    private Instant recorded;
    private int told;

    public Story(Instant begins) {
        recorded = begins;
    }

    /** These happen one after another, done by one person. */
    public Story by(Mandate actor, CaseEvent... happens) {
        for (var event : happens) {
            var caseSequence = caseSequences.merge(event.caseId(), 1L, Long::sum);
            var sequence = sequences.merge(event.aggregateId(), 1L, Long::sum) - 1;
            recorded = recorded.plusSeconds(1);
            var aggregate = event.getClass().getPackageName().replace("org.jointcase.", "");
            events.add(new LedgerEvent(
                    new Entry(
                            events.size() + 1,
                            new UUID(0x7000, events.size()),
                            event.caseId(),
                            caseSequence,
                            caseSequence == 1 ? Hash.ZERO : SOME,
                            aggregate,
                            event.aggregateId(),
                            sequence,
                            aggregate + "." + kebab(event.getClass().getSimpleName()),
                            1,
                            recorded.minusMillis(200),
                            recorded,
                            actor.person().value(),
                            actor.organisation().value(),
                            SOME,
                            SOME),
                    event,
                    null));
        }
        return this;
    }

    public Story later(Duration by) {
        recorded = recorded.plus(by);
        return this;
    }

    public List<LedgerEvent> events() {
        return List.copyOf(events);
    }

    /** What was not asked for before. */
    public List<LedgerEvent> next() {
        var more = List.copyOf(events.subList(told, events.size()));
        told = events.size();
        return more;
    }

    public long position() {
        return events.size();
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
