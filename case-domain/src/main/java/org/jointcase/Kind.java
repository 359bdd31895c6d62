package org.jointcase;

import java.util.Objects;
import java.util.function.BiFunction;
import org.axonframework.modelling.command.AggregateRoot;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.Id;

/**
 * One kind of aggregate, and how the state that others read of it comes out of its events.
 *
 * @param none the state before the first event
 */
public record Kind<A, S, E extends CaseEvent>(
        Class<A> aggregate, Class<? extends Id<S>> id, Class<E> events, S none, BiFunction<S, E, S> evolve) {
    /** What the ledger calls it, lower case. */
    public String name() {
        return Objects.requireNonNull(aggregate.getAnnotation(AggregateRoot.class))
                .type();
    }

    /** @throws ClassCastException if the event is of another kind */
    public S evolve(S state, CaseEvent event) {
        return evolve.apply(state, events.cast(event));
    }
}
