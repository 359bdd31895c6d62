package org.jointcase.ledger.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jointcase.ledger.append.Appender;
import org.jointcase.ledger.append.LedgerListener;
import org.jointcase.ledger.append.NotAppended.DecidedAtAnotherTime;
import org.jointcase.ledger.append.NotAppended.KeyKnown;
import org.jointcase.ledger.append.NotAppended.Moved;
import org.jointcase.ledger.entry.LedgerUnavailable;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.NotPermitted;
import org.jointcase.mandate.NotVisible;
import org.jointcase.mandate.PersonId;
import org.jointcase.rule.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Sends commands to their aggregates and answers when what they decided is durable. Nobody else does. */
public final class CommandSender {
    /** How often a command is decided before its caller is told that there is too much going on. */
    private static final int ROUNDS = 20;

    private final CommandBus bus;
    private final Appender appender;
    private final EarlierCommands earlier;
    private final Latest latest;
    private final Acts acts;
    private final LedgerListener listener;

    CommandSender(
            CommandBus bus,
            Appender appender,
            EarlierCommands earlier,
            Latest latest,
            Acts acts,
            LedgerListener listener) {
        this.bus = bus;
        this.appender = appender;
        this.earlier = earlier;
        this.latest = latest;
        this.acts = acts;
        this.listener = listener;
    }

    /**
     * Decides and records a command, once for each client, person and key.
     *
     * @return what it recorded, now or at an earlier attempt
     * @throws RuleBroken if a rule forbids it
     * @throws NotPermitted if the mandate does not hold the role
     * @throws NotVisible if there is no such object, or none to be seen
     * @throws Untimely if it happened too long before the decision to be recorded without a reason
     * @throws IdTaken if an id that it gives is taken
     * @throws Stale if an object is not at the version that the attempt expects; goes before a broken rule
     * @throws KeyUsedOtherwise if the key stands for something else
     * @throws org.jointcase.ledger.entry.OutcomeUnknown if the answer is not known in time
     * @throws LedgerUnavailable if it cannot be recorded now
     */
    public Receipt send(CaseCommand command, Attempt attempt) {
        command.permitted();
        var current = acts.inMicroseconds(command);
        for (int round = 1; round <= ROUNDS; round++) {
            var decision = new Decision(current, attempt, round > 1 || appender.isShared());
            var refusal = decide(decision);
            if (refusal == null) {
                return decision.receipt();
            }
            if (refusal instanceof DecidedAtAnotherTime late) {
                current = acts.at(late.now(), current);
            } else {
                var answer = answer(decision, refusal);
                if (answer.isPresent()) {
                    return answer.get();
                }
            }
            listener.decidedAgain();
        }
        throw new LedgerUnavailable("what the command is decided on moves too often");
    }

    /**
     * What a person's attempt recorded earlier, for callers that ask before they send. Whether the person may still be
     * answered is for the caller to decide first.
     *
     * @throws KeyUsedOtherwise if the key stands for something else
     */
    public Optional<Receipt> earlier(PersonId person, Attempt attempt) {
        return earlier.find(attempt.by(person));
    }

    /**
     * Refuses early what would be refused in the end, for callers that have much to do before they send.
     *
     * @throws Stale if the object is not at the version that the attempt expects and the key is not known
     */
    public void mustNotBeStale(PersonId person, Attempt attempt) {
        if (!earlier.knows(attempt.by(person))) {
            mustBeAt(attempt.ifMatch());
        }
    }

    /** Why it was refused; null if it was recorded. */
    private @Nullable Throwable decide(Decision decision) {
        var result = new AtomicReference<@Nullable CommandResultMessage<?>>();
        bus.dispatch(decision.message(), (message, outcome) -> result.set(outcome));
        var outcome = result.get();
        if (outcome == null) {
            throw new IllegalStateException("the command bus did not answer");
        }
        return outcome.isExceptional() ? outcome.exceptionResult() : null;
    }

    /** A refusal is given out only if it stands on what is the latest: nothing means that it must be decided again. */
    private Optional<Receipt> answer(Decision decision, Throwable refusal) {
        return switch (refusal) {
            case Moved moved -> ifCreated(decision);
            case DeadlockException deadlock -> Optional.empty();
            case KeyKnown known -> answered(decision);
            case LockAcquisitionFailedException busy ->
                throw new LedgerUnavailable("what the command writes is busy", busy);
            case SeenStale stale -> stands(decision) ? answeredOrStale(decision, stale) : Optional.empty();
            case RuleBroken broken -> stands(decision) ? answeredOrStale(decision, broken) : Optional.empty();
            case NotPermitted forbidden -> orAgain(decision, forbidden);
            case NotVisible hidden -> orAgain(decision, hidden);
            case AggregateNotFoundException missing -> orAgain(decision, new NotVisible());
            case RuntimeException failure -> throw failure;
            case Error error -> throw error;
            default -> throw new IllegalStateException("a handler failed", refusal);
        };
    }

    private boolean stands(Decision decision) {
        return !decision.contradictory() && latest.agreesWith(decision.seen());
    }

    private Optional<Receipt> orAgain(Decision decision, RuntimeException refusal) {
        if (stands(decision)) {
            throw refusal;
        }
        return Optional.empty();
    }

    private Optional<Receipt> answered(Decision decision) {
        return earlier.find(
                decision.attempt().by(decision.command().act().mandate().person()));
    }

    /** The answer to a known key goes first, then the caller's stale version, then the rule. */
    private Optional<Receipt> answeredOrStale(Decision decision, RuntimeException refusal) {
        var known = answered(decision);
        if (known.isPresent()) {
            return known;
        }
        mustBeAt(decision.attempt().ifMatch());
        if (refusal instanceof SeenStale) {
            // It has come to where the caller expects it: only a decision made there says what is so.
            return Optional.empty();
        }
        throw refusal;
    }

    private void mustBeAt(@Nullable ExpectedVersion expected) {
        if (expected != null) {
            var now = latest.of(List.of(expected.aggregateId())).get(expected.aggregateId());
            if (now != null && now.seen().sequence() != expected.sequence()) {
                throw new Stale(now.seen().sequence() + 1, now.position());
            }
        }
    }

    /** Deciding again does not help where an id that the command gives is taken; the same attempt may have taken it. */
    private Optional<Receipt> ifCreated(Decision decision) {
        if (decision.created().isEmpty() || latest.of(decision.created()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(answered(decision).orElseThrow(IdTaken::new));
    }
}
