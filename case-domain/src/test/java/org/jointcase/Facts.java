package org.jointcase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.Committed;
import org.jointcase.mandate.Id;
import org.jointcase.mandate.NotVisible;

/** Events that have happened, read as a handler reads what is committed. */
public record Facts(Supplier<List<CaseEvent>> events) implements Committed {
    /** @param facts events, and lists of events */
    public static Facts of(Object... facts) {
        var all = flat(facts);
        return new Facts(() -> all);
    }

    @Override
    public <S> S state(Id<S> id) {
        return fold(CaseFile.kindOf(id), id);
    }

    /** Events and lists of events as one list. */
    static List<CaseEvent> flat(Object... facts) {
        var all = new ArrayList<CaseEvent>();
        for (var fact : facts) {
            if (fact instanceof List<?> several) {
                all.addAll(flat(several.toArray()));
            } else {
                all.add((CaseEvent) fact);
            }
        }
        return List.copyOf(all);
    }

    private <S> S fold(Kind<?, S, ?> kind, Id<S> id) {
        var state = kind.none();
        var found = false;
        for (var event : events.get()) {
            if (event.aggregateId().equals(id.value())) {
                state = kind.evolve(state, event);
                found = true;
            }
        }
        NotVisible.unless(found);
        return state;
    }
}
