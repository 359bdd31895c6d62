package org.jointcase.ledger.append;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jointcase.ledger.append.Look.CaseEnd;
import org.jointcase.ledger.append.NotAppended.DecidedAtAnotherTime;
import org.jointcase.ledger.append.NotAppended.KeyKnown;
import org.jointcase.ledger.append.NotAppended.Moved;
import org.jointcase.ledger.entry.ClockBehind;
import org.jointcase.transparency.Entry;
import org.jointcase.transparency.Frontier;
import org.jointcase.transparency.Hash;
import org.jspecify.annotations.Nullable;

/** Gives appends their places behind what a log holds, one after the other, or finds why one cannot go in. */
final class Batch {
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(60);

    private final ZoneId centreZone;
    private final Look look;
    private final Instant recorded;
    private final Map<UUID, Seen> aggregates;
    private final Map<UUID, CaseEnd> cases;
    private final Set<Hash> commands;
    private final Set<UUID> events;
    private final List<Admitted> admitted = new ArrayList<>();
    private final List<Placed> entries = new ArrayList<>();
    private final Map<Append, RuntimeException> refused = new HashMap<>();
    private @Nullable Frontier frontier;

    /** An append that goes in, and its entries. */
    record Admitted(Append append, List<Placed> entries) {}

    Batch(Look look, ZoneId centreZone) {
        this.look = look;
        this.centreZone = centreZone;
        recorded = look.clock().isBefore(look.recorded()) ? look.recorded() : look.clock();
        aggregates = new HashMap<>(look.aggregates());
        cases = new HashMap<>(look.cases());
        commands = new HashSet<>(look.commands());
        events = new HashSet<>(look.events());
    }

    void add(Append append) {
        try {
            var reason = refusal(append);
            if (reason == null) {
                reason = admit(append);
            }
            if (reason != null) {
                refused.put(append, reason);
            }
        } catch (IllegalArgumentException e) {
            // A value that no envelope can carry: nothing of this append is in the batch yet.
            refused.put(append, e);
        }
    }

    /** Answers everybody: only once what was admitted is durable, since others were refused because of it. */
    void answer() {
        admitted.forEach(one ->
                one.append().done(one.entries().stream().map(Placed::entry).toList()));
        refused.forEach(Append::refuse);
    }

    List<Admitted> admitted() {
        return admitted;
    }

    List<Placed> entries() {
        return entries;
    }

    Instant recorded() {
        return recorded;
    }

    /** The log's size with this batch in it. */
    long size() {
        return look.frontier().size() + entries.size();
    }

    /** The tree with this batch in it, once every append was added. */
    Frontier frontier() {
        if (frontier == null) {
            frontier = look.frontier().append(entries.stream().map(Placed::leaf).toList());
        }
        return frontier;
    }

    private @Nullable RuntimeException refusal(Append append) {
        if (isBehind(look.clock(), look.recorded())) {
            return ClockBehind.of(look.clock(), look.recorded());
        }
        if (!append.seen.stream().allMatch(seen -> seen.agreesWith(stands(seen.aggregateId())))) {
            return new Moved();
        }
        if (append.digest != null && commands.contains(append.command)) {
            return new KeyKnown();
        }
        if (append.drafts.stream().anyMatch(draft -> events.contains(draft.event()))) {
            return new IllegalStateException("its event is there already");
        }
        if (append.decided != null && !append.decided.standsAt(recorded, centreZone)) {
            return new DecidedAtAnotherTime(recorded);
        }
        return null;
    }

    /** Whether a clock is too far behind the last entry for another one. */
    static boolean isBehind(Instant clock, Instant recorded) {
        return Duration.between(clock, recorded).compareTo(CLOCK_TOLERANCE) > 0;
    }

    private Seen stands(UUID aggregateId) {
        return aggregates.getOrDefault(aggregateId, Seen.absent(aggregateId));
    }

    private @Nullable RuntimeException admit(Append append) {
        var ends = new HashMap<UUID, CaseEnd>();
        var stands = new HashMap<UUID, Seen>();
        var placed = new ArrayList<Placed>(append.drafts.size());
        for (var draft : append.drafts) {
            var end = ends.getOrDefault(draft.caseId(), cases.getOrDefault(draft.caseId(), CaseEnd.NONE));
            var stand = stands.getOrDefault(draft.aggregateId(), stands(draft.aggregateId()));
            var entry = place(draft, append.command, size() + placed.size() + 1, end);
            if (entry.sequence() != stand.sequence() + 1) {
                return new Moved();
            }
            var one = Placed.of(entry, draft.payload());
            placed.add(one);
            ends.put(draft.caseId(), new CaseEnd(entry.caseSequence(), one.leaf()));
            stands.put(draft.aggregateId(), new Seen(draft.aggregateId(), entry.sequence(), draft.event()));
        }
        cases.putAll(ends);
        aggregates.putAll(stands);
        commands.add(append.command);
        placed.forEach(one -> events.add(one.entry().event()));
        entries.addAll(placed);
        admitted.add(new Admitted(append, placed));
        return null;
    }

    private Entry place(Draft draft, Hash command, long position, CaseEnd end) {
        long caseSequence = end.sequence() + 1;
        return new Entry(
                position,
                draft.event(),
                draft.caseId(),
                caseSequence,
                end.leaf(),
                draft.aggregateType(),
                draft.aggregateId(),
                draft.sequence() == Draft.AS_IN_CASE ? caseSequence - 1 : draft.sequence(),
                draft.type(),
                draft.revision(),
                draft.happened(),
                recorded,
                draft.actor(),
                draft.organisation(),
                command,
                draft.payloadHash());
    }
}
