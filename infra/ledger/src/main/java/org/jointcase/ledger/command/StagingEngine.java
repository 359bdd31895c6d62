package org.jointcase.ledger.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Where Axon brings what aggregates emit. It does so while a command can still fail, so that here it is only staged; it is
 * appended once, when the whole unit of work commits.
 */
final class StagingEngine implements EventStorageEngine {
    private final Recorder recorder;

    StagingEngine(Recorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        var decision = Decision.current();
        if (decision.staged().isEmpty()) {
            CurrentUnitOfWork.get().root().onCommit(unit -> recorder.record(decision));
        }
        decision.stage(events.stream()
                .<DomainEventMessage<?>>map(StagingEngine::ofAggregate)
                .toList());
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        throw new UnsupportedOperationException("aggregates are loaded by their repository");
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken trackingToken, boolean mayBlock) {
        throw new UnsupportedOperationException("projections read the ledger, not Axon");
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("there are no snapshots");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    private static DomainEventMessage<?> ofAggregate(EventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> ofAggregate) {
            return ofAggregate;
        }
        throw new IllegalStateException("events come from aggregates alone: " + event.getPayloadType());
    }
}
