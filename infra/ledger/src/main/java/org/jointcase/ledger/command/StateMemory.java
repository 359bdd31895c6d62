package org.jointcase.ledger.command;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointcase.CaseFile;
import org.jointcase.Kind;
import org.jointcase.ledger.entry.Recent;
import org.jointcase.ledger.event.LedgerEvent;
import org.jointcase.mandate.Id;
import org.jspecify.annotations.Nullable;

/** The committed states of aggregates, folded from the ledger and remembered. */
final class StateMemory {
    private static final Map<String, Kind<?, ?, ?>> KINDS =
            CaseFile.KINDS.stream().collect(toUnmodifiableMap(Kind::name, identity()));

    private final AggregateHistory.Source histories;
    private final Recent<UUID, CommittedState<?>> recent;

    StateMemory(AggregateHistory.Source histories, int capacity) {
        this.histories = histories;
        this.recent = new Recent<>(capacity);
    }

    /**
     * The state under an id, null if there is none.
     *
     * @param careful whether to ask the ledger for what came after what is remembered
     */
    <S> @Nullable CommittedState<S> of(Id<S> id, boolean careful) {
        var kind = CaseFile.kindOf(id);
        var known = known(id, kind);
        if (known != null && !careful) {
            return known;
        }
        var state = known == null ? fromBeginning(id, kind) : caughtUp(id, kind, known);
        if (state != null) {
            recent.put(id.value(), state);
        }
        return state;
    }

    /** Whether the id names something, which is and stays of another kind. */
    boolean isOfAnotherKind(Id<?> id) {
        var first = histories.after(id.value(), -1).peek();
        return first != null
                && !first.entry().aggregateType().equals(CaseFile.kindOf(id).name());
    }

    /** Carries what is remembered over what was just recorded. */
    void remember(List<LedgerEvent> recorded) {
        for (var event : recorded) {
            var kind = KINDS.get(event.entry().aggregateType());
            if (kind != null) {
                remember(kind, event);
            }
        }
    }

    private <S> void remember(Kind<?, S, ?> kind, LedgerEvent event) {
        var id = event.entry().aggregateId();
        if (event.entry().sequence() == 0) {
            recent.put(id, next(kind, kind.none(), event));
            return;
        }
        var known = recent.get(id);
        if (known != null && known.sequence() == event.entry().sequence() - 1) {
            recent.put(id, next(kind, state(known, kind), event));
        }
    }

    private <S> @Nullable CommittedState<S> known(Id<S> id, Kind<?, S, ?> kind) {
        var known = recent.get(id.value());
        // An id of another kind names nothing of this kind.
        return known == null || !kind.none().getClass().isInstance(known.state())
                ? null
                : new CommittedState<>(state(known, kind), known.sequence(), known.lastEvent(), known.position());
    }

    private <S> @Nullable CommittedState<S> fromBeginning(Id<S> id, Kind<?, S, ?> kind) {
        var history = histories.after(id.value(), -1);
        var first = history.peek();
        return first == null || !first.entry().aggregateType().equals(kind.name()) ? null : fold(kind, null, history);
    }

    private <S> @Nullable CommittedState<S> caughtUp(Id<S> id, Kind<?, S, ?> kind, CommittedState<S> known) {
        var history = histories.after(id.value(), known.sequence(), known.lastEvent());
        return history == null ? fromBeginning(id, kind) : fold(kind, known, history);
    }

    private static <S> @Nullable CommittedState<S> fold(
            Kind<?, S, ?> kind, @Nullable CommittedState<S> from, AggregateHistory history) {
        var state = from;
        for (var event = history.next(); event != null; event = history.next()) {
            state = next(kind, state == null ? kind.none() : state.state(), event);
        }
        return state;
    }

    private static <S> CommittedState<S> next(Kind<?, S, ?> kind, S before, LedgerEvent event) {
        var entry = event.entry();
        return new CommittedState<>(
                kind.evolve(before, event.event()), entry.sequence(), entry.event(), entry.position());
    }

    @SuppressWarnings("unchecked") // a kind's state is of the class of its first one
    private static <S> S state(CommittedState<?> known, Kind<?, S, ?> kind) {
        return (S) kind.none().getClass().cast(known.state());
    }
}
