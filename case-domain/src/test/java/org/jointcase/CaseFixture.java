package org.jointcase;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessageHandler;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.NotPermitted;
import org.jointcase.mandate.NotVisible;
import org.jointcase.rule.Rule;
import org.jointcase.rule.RuleBroken;
import org.jspecify.annotations.Nullable;

/** The whole case file over a store in memory: what was given, a command, and what came of it. */
public final class CaseFixture {
    private final EventStorageEngine engine = new InMemoryEventStorageEngine();
    private final CommandBus commands = SimpleCommandBus.builder()
            .duplicateCommandHandlerResolver(DuplicateCommandHandlerResolution.rejectDuplicates())
            .build();
    private final Set<String> handledCommands = new HashSet<>();
    private final Map<String, Long> nextSequences = new HashMap<>();

    private CaseFixture() {
        var store = EmbeddedEventStore.builder().storageEngine(engine).build();
        var parameters = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(CaseFixture.class),
                new SimpleResourceParameterResolverFactory(List.of(new Facts(this::stored))));
        var repositories = new HashMap<Class<?>, Repository<?>>();
        CaseFile.KINDS.forEach(
                kind -> repositories.put(kind.aggregate(), subscribe(kind.aggregate(), store, parameters)));
        CaseFile.handlers(new CaseFile.Repositories() {
                    @Override
                    @SuppressWarnings("unchecked") // put in under its own class
                    public <A> Repository<A> of(Class<A> aggregate) {
                        return (Repository<A>) requireNonNull(repositories.get(aggregate));
                    }
                })
                .forEach(handler -> subscribe(new AnnotationCommandHandlerAdapter<>(handler, parameters)));
    }

    /** @param facts events, and lists of events */
    public static CaseFixture given(Object... facts) {
        return new CaseFixture().and(facts);
    }

    /** @param facts events, and lists of events */
    public CaseFixture and(Object... facts) {
        Facts.flat(facts).forEach(this::store);
        return this;
    }

    public Outcome when(CaseCommand command) {
        var before = stored().size();
        var result = new CommandResultMessage<?>[1];
        commands.dispatch(asCommandMessage(command), (sent, answer) -> result[0] = answer);
        var events = stored();
        return new Outcome(
                events.subList(before, events.size()), result[0].isExceptional() ? result[0].exceptionResult() : null);
    }

    /** The names of the commands that somebody handles; that two handle one is refused. */
    Set<String> handledCommands() {
        return handledCommands;
    }

    private <A> Repository<A> subscribe(Class<A> aggregate, EventStore store, ParameterResolverFactory parameters) {
        Repository<A> repository = EventSourcingRepository.builder(aggregate)
                .eventStore(store)
                .parameterResolverFactory(parameters)
                .build();
        subscribe(AggregateAnnotationCommandHandler.<A>builder()
                .aggregateType(aggregate)
                .repository(repository)
                .parameterResolverFactory(parameters)
                .build());
        return repository;
    }

    private void subscribe(CommandMessageHandler handler) {
        for (var name : handler.supportedCommandNames()) {
            commands.subscribe(name, handler);
            handledCommands.add(name);
        }
    }

    private void store(CaseEvent event) {
        var id = event.aggregateId().toString();
        var type = CaseFile.KINDS.stream()
                .filter(kind -> kind.events().isInstance(event))
                .findFirst()
                .orElseThrow()
                .name();
        var sequence = nextSequences.merge(id, 1L, Long::sum) - 1;
        engine.appendEvents(new GenericDomainEventMessage<>(type, id, sequence, event));
    }

    private List<CaseEvent> stored() {
        return engine.readEvents(null, false)
                .map(EventMessage::getPayload)
                .map(CaseEvent.class::cast)
                .toList();
    }

    /** What came of a command. */
    public record Outcome(List<CaseEvent> events, @Nullable Throwable refusal) {
        /** It was decided, and exactly this happened, in this order. */
        public void then(CaseEvent... expected) {
            assertThat(refusal).isNull();
            assertThat(events).containsExactly(expected);
        }

        /** It was refused by this rule, and nothing happened. */
        public void thenRefused(Rule rule) {
            nothingHappened();
            assertThat(refusal)
                    .isInstanceOfSatisfying(
                            RuleBroken.class,
                            broken -> assertThat(broken.rule()).isEqualTo(rule));
        }

        /** The mandate does not allow it whatever the object is, and nothing happened. */
        public void thenNotPermitted() {
            nothingHappened();
            assertThat(refusal).isInstanceOf(NotPermitted.class);
        }

        /** It was answered as if there were no such object, and nothing happened. */
        public void thenNotVisible() {
            nothingHappened();
            assertThat(refusal).isInstanceOfAny(NotVisible.class, AggregateNotFoundException.class);
        }

        private void nothingHappened() {
            assertThat(events).isEmpty();
        }
    }
}
