package org.jointcase.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.Repository;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jointcase.CaseFile;
import org.jointcase.Kind;
import org.jointcase.mandate.CaseCommand;
import org.jspecify.annotations.Nullable;

/**
 * The same domain on Axon's own JDBC engine, as its documentation sets it up: JSON by Jackson, one transaction for each
 * command on the connection of its unit of work, aggregates read from the store. It encrypts nothing, orders nothing and
 * hashes nothing.
 */
final class AxonsEngine implements CommandTarget, CaseFile.Repositories, AutoCloseable {
    private final HikariDataSource pool;
    private final EventStore events;
    private final AxonsStates states;
    private final Map<Class<?>, Repository<?>> repositories = new HashMap<>();
    private final CommandBus bus = SimpleCommandBus.builder()
            // The connection of the unit of work commits with it.
            .transactionManager(NoTransactionManager.INSTANCE)
            .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
            .build();

    /** @param remembering whether states that commands only read are remembered, or read from the store as aggregates are */
    AxonsEngine(DataSource source, int connections, boolean remembering) throws SQLException {
        pool = Servers.pool(source, connections, false);
        var serializer = Jackson3Serializer.builder().build();
        var engine = JdbcEventStorageEngine.builder()
                .connectionProvider(
                        new UnitOfWorkAwareConnectionProviderWrapper(new DataSourceConnectionProvider(pool)))
                .transactionManager(NoTransactionManager.INSTANCE)
                .persistenceExceptionResolver(new JdbcSQLErrorCodesResolver())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        createTables(source);
        events = EmbeddedEventStore.builder().storageEngine(engine).build();
        states = new AxonsStates(events, remembering);
        CaseFile.KINDS.forEach(this::register);
        CaseFile.handlers(this)
                .forEach(handler ->
                        new AnnotationCommandHandlerAdapter<>(handler, parameters(handler.getClass())).subscribe(bus));
    }

    private static void createTables(DataSource source) throws SQLException {
        var tables = PostgresEventTableFactory.INSTANCE;
        var schema = new EventSchema();
        try (var connection = source.getConnection();
                var domain = tables.createDomainEventTable(connection, schema);
                var snapshots = tables.createSnapshotEventTable(connection, schema)) {
            domain.execute();
            snapshots.execute();
        }
    }

    @Override
    public void send(CaseCommand command) {
        var answer = new AtomicReference<@Nullable CommandResultMessage<?>>();
        bus.dispatch(GenericCommandMessage.asCommandMessage(command), (message, result) -> answer.set(result));
        var result = Objects.requireNonNull(answer.get());
        if (result.isExceptional()) {
            throw new IllegalStateException(result.exceptionResult());
        }
    }

    @Override
    @SuppressWarnings("unchecked") // each is kept under the class of its aggregates
    public <A> Repository<A> of(Class<A> aggregate) {
        return (Repository<A>) Objects.requireNonNull(repositories.get(aggregate));
    }

    private <A> void register(Kind<A, ?, ?> kind) {
        var parameters = parameters(kind.aggregate());
        var repository = EventSourcingRepository.builder(kind.aggregate())
                .parameterResolverFactory(parameters)
                .eventStore(events)
                .build();
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
                new SimpleResourceParameterResolverFactory(List.of(states)),
                ClasspathParameterResolverFactory.forClass(type));
    }

    @Override
    public void close() {
        pool.close();
    }
}
