package org.jointcase.benchmark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jointcase.CaseFile;
import org.jointcase.Kind;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.Committed;
import org.jointcase.mandate.Id;
import org.jointcase.mandate.NotVisible;

/**
 * Committed states out of Axon's event store. Read anew each time, as Axon reads aggregates; or remembered until their next
 * event, which nobody checks: that is more than Axon does, and less than a command may rely on.
 */
final class AxonsStates implements Committed {
    private final EventStore events;
    private final boolean remembering;
    private final Map<String, Object> remembered = new ConcurrentHashMap<>();

    AxonsStates(EventStore events, boolean remembering) {
        this.events = events;
        this.remembering = remembering;
        events.subscribe(messages -> messages.forEach(message -> {
            if (message instanceof DomainEventMessage<?> event) {
                remembered.remove(event.getAggregateIdentifier());
            }
        }));
    }

    @Override
    @SuppressWarnings("unchecked") // what is remembered under an id is of its kind
    public <S> S state(Id<S> id) {
        var name = id.value().toString();
        var known = remembered.get(name);
        if (known != null) {
            return (S) known;
        }
        var state = fold(name, CaseFile.kindOf(id));
        if (remembering) {
            remembered.put(name, state);
        }
        return state;
    }

    private <S> S fold(String id, Kind<?, S, ?> kind) {
        var history = events.readEvents(id);
        if (!history.hasNext()) {
            throw new NotVisible();
        }
        var state = kind.none();
        while (history.hasNext()) {
            state = kind.evolve(state, (CaseEvent) history.next().getPayload());
        }
        return state;
    }
}
