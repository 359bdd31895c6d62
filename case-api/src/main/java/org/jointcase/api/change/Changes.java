package org.jointcase.api.change;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jointcase.api.logging.Trace;
import org.jointcase.api.problem.Refused;
import org.jointcase.ledger.command.Attempt;
import org.jointcase.ledger.command.CommandSender;
import org.jointcase.ledger.command.ExpectedVersion;
import org.jointcase.ledger.command.Receipt;
import org.jointcase.ledger.event.LedgerEvent;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.CaseEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** The way of every change: a command is made of what was said and who says it, and sent to the ledger. */
public final class Changes {
    private final CommandSender sender;
    private final Clock clock;

    Changes(CommandSender sender, Clock clock) {
        this.sender = sender;
        this.clock = clock;
    }

    /** Changes the object that the route names. */
    public ResponseEntity<Changed> change(Change change, Stated said, UUID object, Function<Act, CaseCommand> command) {
        var receipt = send(change, said, object, command);
        var changed = new Changed(object, receipt.version(object), receipt.position());
        return ResponseEntity.ok().eTag(eTag(changed.version())).body(changed);
    }

    /**
     * Makes an object. A retry answers with the object that the first attempt made.
     *
     * @param object that the route names; null where it names none
     * @param collection of the new object's own route
     * @param begins the event that an object of this kind begins with
     * @param answer from that event and what every change answers
     */
    public <E extends CaseEvent, A> ResponseEntity<A> create(
            Change change,
            Stated said,
            @Nullable UUID object,
            Function<Act, CaseCommand> command,
            String collection,
            Class<E> begins,
            BiFunction<E, Changed, A> answer) {
        var receipt = send(change, said, object, command);
        var first = receipt.entries().stream()
                .map(LedgerEvent::event)
                .filter(begins::isInstance)
                .map(begins::cast)
                .findFirst()
                .orElseThrow();
        var id = first.aggregateId();
        var changed = new Changed(id, receipt.version(id), receipt.position());
        return ResponseEntity.created(URI.create("/api/v1/" + collection + "/" + id))
                .eTag(eTag(changed.version()))
                .body(answer.apply(first, changed));
    }

    /** Makes an object that answers nothing of its own. */
    public ResponseEntity<Changed> create(
            Change change,
            Stated said,
            @Nullable UUID object,
            Function<Act, CaseCommand> command,
            String collection,
            Class<? extends CaseEvent> begins) {
        return create(change, said, object, command, collection, begins, (event, changed) -> changed);
    }

    /**
     * Sends a command.
     *
     * @param object that the route names; null where it names none
     */
    public Receipt send(Change change, Stated said, @Nullable UUID object, Function<Act, CaseCommand> command) {
        var receipt = sender.send(made(change, said, command), attempt(change, object));
        Trace.caseId(receipt.entries().getFirst().entry().caseId());
        Trace.position(receipt.position());
        return receipt;
    }

    /**
     * Refuses early what would be refused in the end, where much is to be sent before.
     *
     * @param object that the route names
     */
    public void mustNotBeStale(Change change, UUID object) {
        sender.mustNotBeStale(change.caller().mandate().person(), attempt(change, object));
    }

    /** Makes a command to see whether it has the shape and the role that it needs, and sends nothing. */
    public void check(Change change, Stated said, Function<Act, CaseCommand> command) {
        made(change, said, command).permitted();
    }

    /** What is made of what the caller said: only here can it be he who is wrong about its shape. */
    private CaseCommand made(Change change, Stated said, Function<Act, CaseCommand> command) {
        try {
            return command.apply(act(change, said));
        } catch (IllegalArgumentException shape) {
            throw Refused.malformed(String.valueOf(shape.getMessage()));
        }
    }

    /** An entity tag, as {@link #change} answers it. */
    public static String eTag(long version) {
        return "\"" + version + "\"";
    }

    private static Attempt attempt(Change change, @Nullable UUID object) {
        var expected =
                change.version() == null ? null : new ExpectedVersion(Objects.requireNonNull(object), change.version());
        return new Attempt(change.caller().client(), change.key(), change.digest(), expected);
    }

    private Act act(Change change, Stated said) {
        var now = clock.instant();
        var happened = said.happenedAt() == null ? now : said.happenedAt().truncatedTo(ChronoUnit.MICROS);
        return new Act(
                change.caller().mandate(), now, LocalDate.ofInstant(now, clock.getZone()), happened, said.lateReason());
    }
}
