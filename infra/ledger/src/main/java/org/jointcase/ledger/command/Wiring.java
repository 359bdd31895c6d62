package org.jointcase.ledger.command;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.Repository;
import org.jointcase.CaseFile;
import org.jointcase.Kind;
import org.jointcase.ledger.command.LedgerRepository.Remembered;
import org.jointcase.ledger.entry.Recent;
import org.jointcase.mandate.Committed;

/** Wires the case file's aggregates and handlers to Axon's command bus, on the thread that sends. */
final class Wiring implements CaseFile.Repositories {
    private static final int LOCK_ATTEMPT_MILLIS = 10;

    private final CommandBus bus = SimpleCommandBus.builder()
            .transactionManager(NoTransactionManager.INSTANCE)
            .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
            .duplicateCommandHandlerResolver(DuplicateCommandHandlerResolution.rejectDuplicates())
            .build();
    private final Map<Class<?>, Repository<?>> repositories = new HashMap<>();
    private final EventStore events;
    private final Committed committed;
    private final AggregateHistory.Source histories;
    private final Recent<UUID, Remembered> memory;
    private final LockFactory locks;

    Wiring(
            Recorder recorder,
            Committed committed,
            AggregateHistory.Source histories,
            int cachedAggregates,
            Duration patience) {
        this.committed = committed;
        this.histories = histories;
        events = EmbeddedEventStore.builder()
                .storageEngine(new StagingEngine(recorder))
                .build();
        memory = new Recent<>(cachedAggregates);
        locks = PessimisticLockFactory.builder()
                .lockAttemptTimeout(LOCK_ATTEMPT_MILLIS)
                .acquireAttempts(Math.toIntExact(patience.toMillis() / LOCK_ATTEMPT_MILLIS))
                .build();
    }

    /** The bus that decides these kinds' commands. */
    CommandBus bus(List<Kind<?, ?, ?>> kinds, Function<CaseFile.Repositories, List<Object>> handlers) {
        kinds.forEach(this::register);
        handlers.apply(this)
                .forEach(handler ->
                        new AnnotationCommandHandlerAdapter<>(handler, parameters(handler.getClass())).subscribe(bus));
        return bus;
    }

    @Override
    @SuppressWarnings("unchecked") // each is kept under the class of its aggregates
    public <A> Repository<A> of(Class<A> aggregate) {
        var repository = repositories.get(aggregate);
        if (repository == null) {
            throw new IllegalArgumentException("no repository of " + aggregate);
        }
        return (Repository<A>) repository;
    }

    private <A> void register(Kind<A, ?, ?> kind) {
        var parameters = parameters(kind.aggregate());
        var builder = EventSourcingRepository.builder(kind.aggregate())
                .parameterResolverFactory(parameters)
                .lockFactory(locks);
        var repository = new LedgerRepository<>(kind, builder, events, histories, memory);
        repositories.put(kind.aggregate(), repository);
        AggregateAnnotationCommandHandler.<A>builder()
                .aggregateType(kind.aggregate())
                .repository(repository)
                .parameterResolverFactory(parameters)
                .build()
                .subscribe(bus);
    }

    private ParameterResolverFactory parameters(Class<?> type) {
        return MultiParameterResolverFactory.ordered(
                new SimpleResourceParameterResolverFactory(List.of(committed)),
                ClasspathParameterResolverFactory.forClass(type));
    }
}
