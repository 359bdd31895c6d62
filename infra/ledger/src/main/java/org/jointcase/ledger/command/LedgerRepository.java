package org.jointcase.ledger.command;

import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTrigger;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jointcase.Kind;
import org.jointcase.ledger.append.Seen;
import org.jointcase.ledger.entry.Recent;
import org.jspecify.annotations.Nullable;

/**
 * Loads aggregates to be written. A remembered one is taken out of memory while a command has it and put back only at a
 * place that is in the ledger, so that a command that fails, however it fails, leaves nothing of itself behind.
 */
final class LedgerRepository<A> extends EventSourcingRepository<A> {
    private final String kind;
    private final EventStore eventStore;
    private final AggregateHistory.Source histories;
    private final Recent<UUID, Remembered> memory;

    /** An aggregate as it stood after one of its events. */
    record Remembered(Object root, long sequence, UUID lastEvent) {}

    LedgerRepository(
            Kind<A, ?, ?> kind,
            Builder<A> builder,
            EventStore eventStore,
            AggregateHistory.Source histories,
            Recent<UUID, Remembered> memory) {
        super(builder.eventStore(eventStore));
        this.kind = kind.name();
        this.eventStore = eventStore;
        this.histories = histories;
        this.memory = memory;
    }

    @Override
    protected EventSourcedAggregate<A> doLoadWithLock(String identifier, @Nullable Long expectedVersion) {
        var id = UUID.fromString(identifier);
        var decision = Decision.current();
        var remembered = memory.take(id);
        var loaded = remembered == null ? null : recall(id, remembered, decision.careful());
        if (loaded == null) {
            loaded = read(id, decision);
        }
        decision.see(new Seen(id, loaded.sequence(), loaded.lastEvent()));
        putBackUnlessItFails(id, loaded.aggregate());
        putBackIfUntouched(id, loaded);
        return loaded.aggregate();
    }

    @Override
    protected EventSourcedAggregate<A> doCreateNewForLock(Callable<A> factory) throws Exception {
        var aggregate = super.doCreateNewForLock(factory);
        var id = UUID.fromString(aggregate.identifierAsString());
        Decision.current().create(id);
        putBackUnlessItFails(id, aggregate);
        return aggregate;
    }

    private record Loaded<A>(EventSourcedAggregate<A> aggregate, long sequence, UUID lastEvent) {}

    private @Nullable Loaded<A> recall(UUID id, Remembered remembered, boolean careful) {
        if (!getAggregateType().isInstance(remembered.root())) {
            memory.put(id, remembered);
            return null;
        }
        var aggregate = EventSourcedAggregate.reconstruct(
                root(remembered), aggregateModel(), remembered.sequence(), false, eventStore, noSnapshots());
        if (!careful) {
            return new Loaded<>(aggregate, remembered.sequence(), remembered.lastEvent());
        }
        var since = histories.after(id, remembered.sequence(), remembered.lastEvent());
        return since == null
                ? null
                : replay(aggregate, new AggregateStream(since, remembered.sequence(), remembered.lastEvent()));
    }

    private Loaded<A> read(UUID id, Decision decision) {
        var history = histories.after(id, -1);
        var first = history.peek();
        if (first == null) {
            decision.see(Seen.absent(id));
        }
        if (first == null || !first.entry().aggregateType().equals(kind)) {
            throw new AggregateNotFoundException(id.toString(), "no " + kind);
        }
        var stream = new AggregateStream(history, -1, first.entry().event());
        var root = getAggregateFactory().createAggregateRoot(id.toString(), stream.peek());
        return replay(
                EventSourcedAggregate.initialize(root, aggregateModel(), eventStore, null, noSnapshots()), stream);
    }

    private static <A> Loaded<A> replay(EventSourcedAggregate<A> aggregate, AggregateStream stream) {
        aggregate.initializeState(stream);
        return new Loaded<>(aggregate, stream.getLastSequenceNumber(), stream.lastEvent());
    }

    /** After the commit it stands at the last event that was appended, or where it stood if none was. */
    private void putBackUnlessItFails(UUID id, EventSourcedAggregate<A> aggregate) {
        var decision = Decision.current();
        decision.write(id, aggregate::version);
        CurrentUnitOfWork.get().root().afterCommit(unit -> putBack(aggregate, decision.after(id)));
    }

    /** A refused command has changed nothing if it has applied nothing. */
    private void putBackIfUntouched(UUID id, Loaded<A> loaded) {
        CurrentUnitOfWork.get()
                .root()
                .onRollback(unit -> putBack(loaded.aggregate(), new Seen(id, loaded.sequence(), loaded.lastEvent())));
    }

    /** Only if it has applied exactly what the ledger holds. */
    private void putBack(EventSourcedAggregate<A> aggregate, Seen where) {
        var last = where.lastEvent();
        if (last != null && Objects.equals(aggregate.version(), where.sequence())) {
            memory.put(where.aggregateId(), new Remembered(aggregate.getAggregateRoot(), where.sequence(), last));
        }
    }

    private SnapshotTrigger noSnapshots() {
        return NoSnapshotTriggerDefinition.INSTANCE.prepareTrigger(getAggregateType());
    }

    @SuppressWarnings("unchecked") // it is an instance of this repository's type
    private A root(Remembered remembered) {
        return (A) remembered.root();
    }
}
