package org.jointcase.ledger.command;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.MetaData;
import org.jointcase.ledger.event.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** A history as Axon reads it; remembers where it has got to. */
final class AggregateStream implements DomainEventStream {
    private final AggregateHistory history;
    private long lastSequence;
    private UUID lastEvent;

    AggregateStream(AggregateHistory history, long lastSequence, UUID lastEvent) {
        this.history = history;
        this.lastSequence = lastSequence;
        this.lastEvent = lastEvent;
    }

    @Override
    public boolean hasNext() {
        return history.peek() != null;
    }

    @Override
    public DomainEventMessage<?> peek() {
        return message(history.peek());
    }

    @Override
    public DomainEventMessage<?> next() {
        var event = history.next();
        var message = message(event);
        if (event != null) {
            lastSequence = event.entry().sequence();
            lastEvent = event.entry().event();
        }
        return message;
    }

    @Override
    public Long getLastSequenceNumber() {
        return lastSequence;
    }

    UUID lastEvent() {
        return lastEvent;
    }

    private static DomainEventMessage<?> message(@Nullable LedgerEvent event) {
        if (event == null) {
            throw new NoSuchElementException();
        }
        var entry = event.entry();
        return new GenericDomainEventMessage<>(
                entry.aggregateType(),
                entry.aggregateId().toString(),
                entry.sequence(),
                event.event(),
                MetaData.emptyInstance(),
                entry.event().toString(),
                entry.recorded());
    }
}
