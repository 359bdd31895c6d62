package org.jointcase.ledger.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jointcase.ledger.append.Seen;
import org.jointcase.mandate.CaseCommand;
import org.jspecify.annotations.Nullable;

/** One time that a command is decided: what it is decided on, what comes of it. Lives as long as its unit of work. */
final class Decision {
    private static final String KEY = Decision.class.getName();

    private final CaseCommand command;
    private final Attempt attempt;
    private final boolean careful;
    private final Map<UUID, Seen> seen = new LinkedHashMap<>();
    private final Map<UUID, Supplier<@Nullable Long>> written = new LinkedHashMap<>();
    private final Set<UUID> created = new HashSet<>();
    private final List<DomainEventMessage<?>> staged = new ArrayList<>();
    private boolean contradictory;
    private @Nullable Receipt receipt;

    /** @param careful whether what is remembered is compared with the ledger before it is used */
    Decision(CaseCommand command, Attempt attempt, boolean careful) {
        this.command = command;
        this.attempt = attempt;
        this.careful = careful;
    }

    /** The decision that the current unit of work is about. */
    static Decision current() {
        var message = CurrentUnitOfWork.get().root().getMessage();
        if (message.getMetaData().get(KEY) instanceof Decision decision) {
            return decision;
        }
        throw new IllegalStateException("commands are sent by the command sender alone");
    }

    CommandMessage<CaseCommand> message() {
        return new GenericCommandMessage<>(command, MetaData.with(KEY, this));
    }

    CaseCommand command() {
        return command;
    }

    Attempt attempt() {
        return attempt;
    }

    boolean careful() {
        return careful;
    }

    /** Makes an aggregate, where it stands, part of what is decided on. */
    void see(Seen where) {
        var before = seen.putIfAbsent(where.aggregateId(), where);
        if (before != null && !before.agreesWith(where)) {
            contradictory = true;
        }
    }

    /** Makes the absence of an aggregate, which the command creates, part of what is decided on. */
    void create(UUID aggregateId) {
        created.add(aggregateId);
        see(Seen.absent(aggregateId));
    }

    Set<UUID> created() {
        return created;
    }

    Collection<Seen> seen() {
        return seen.values();
    }

    /** Whether it has seen an aggregate at two places: one memory of it is stale. */
    boolean contradictory() {
        return contradictory;
    }

    /** Whether the object that the caller named stood where he believes it to stand, or was not asked. */
    boolean asExpected() {
        var expected = attempt.ifMatch();
        var where = expected == null ? null : seen.get(expected.aggregateId());
        return where == null || expected == null || where.sequence() == expected.sequence();
    }

    void stage(List<DomainEventMessage<?>> events) {
        if (receipt != null) {
            throw new IllegalStateException("what a command emits is appended once");
        }
        staged.addAll(events);
    }

    /** Has an aggregate looked at once more before what is staged is appended. */
    void write(UUID aggregateId, Supplier<@Nullable Long> sequence) {
        written.put(aggregateId, sequence);
    }

    /** @throws IllegalStateException if an aggregate has applied an event that Axon did not bring to be staged */
    void mustHoldAllThatWasApplied() {
        written.forEach((id, sequence) -> {
            var applied = sequence.get();
            if (after(id).sequence() != (applied == null ? -1 : applied)) {
                throw new IllegalStateException("an event of " + id + " was applied too late to be recorded");
            }
        });
    }

    List<DomainEventMessage<?>> staged() {
        return staged;
    }

    /** Where an aggregate stands once what is staged is appended. */
    Seen after(UUID aggregateId) {
        var id = aggregateId.toString();
        return staged.reversed().stream()
                .filter(event -> event.getAggregateIdentifier().equals(id))
                .findFirst()
                .map(event -> new Seen(aggregateId, event.getSequenceNumber(), UUID.fromString(event.getIdentifier())))
                .orElseGet(() -> seen.getOrDefault(aggregateId, Seen.absent(aggregateId)));
    }

    void recorded(Receipt recorded) {
        receipt = recorded;
    }

    Receipt receipt() {
        if (receipt == null) {
            throw new IllegalStateException("neither refused nor recorded: " + command.getClass());
        }
        return receipt;
    }
}
