package org.jointcase.ledger.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jointcase.ledger.append.Append;
import org.jointcase.ledger.append.Appender;
import org.jointcase.ledger.append.Decided;
import org.jointcase.ledger.append.Draft;
import org.jointcase.ledger.append.Seen;
import org.jointcase.ledger.event.EventCatalogue;
import org.jointcase.ledger.event.LedgerEvent;
import org.jointcase.ledger.key.CaseKeys;
import org.jointcase.ledger.key.SealedPayload;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.transparency.Hash;

/** Appends what a decision has staged: its one effect on the ledger. */
final class Recorder {
    private final Appender appender;
    private final EventCatalogue catalogue;
    private final CaseKeys keys;
    private final StateMemory states;
    private final Duration patience;

    Recorder(Appender appender, EventCatalogue catalogue, CaseKeys keys, StateMemory states, Duration patience) {
        this.appender = appender;
        this.catalogue = catalogue;
        this.keys = keys;
        this.states = states;
        this.patience = patience;
    }

    /**
     * Appends, and gives the decision its receipt.
     *
     * @throws SeenStale if the decision has seen something at two places, or not where the caller expects it
     */
    void record(Decision decision) {
        try {
            decision.mustHoldAllThatWasApplied();
            if (decision.contradictory() || !decision.asExpected()) {
                throw new SeenStale();
            }
            append(decision);
        } catch (Error e) {
            // Axon does not roll back on an Error around the commit.
            throw new IllegalStateException("what was decided could not be recorded", e);
        }
    }

    private void append(Decision decision) {
        var act = decision.command().act();
        var staged = decision.staged();
        var drafts = staged.stream().map(message -> draft(message, act)).toList();
        var key = decision.attempt().by(act.mandate().person());
        var append = Append.ofCommand(drafts, seen(decision), key, new Decided(act.decidedAt(), act.today()));
        var entries = appender.append(append, patience);
        var events = new ArrayList<LedgerEvent>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            events.add(new LedgerEvent(entries.get(i), event(staged.get(i)), act.lateReason()));
        }
        decision.recorded(new Receipt(events));
        states.remember(events);
    }

    private List<Seen> seen(Decision decision) {
        var seen = new ArrayList<>(decision.seen());
        var expected = decision.attempt().ifMatch();
        if (expected != null) {
            seen.add(new Seen(expected.aggregateId(), expected.sequence(), null));
        }
        return seen;
    }

    private Draft draft(DomainEventMessage<?> message, Act act) {
        var id = UUID.fromString(message.getIdentifier());
        var event = event(message);
        var written = catalogue.write(event, act.lateReason());
        var payload = SealedPayload.seal(keys.forCase(event.caseId()), id, written.json());
        return new Draft(
                id,
                event.caseId(),
                written.aggregateType(),
                event.aggregateId(),
                message.getSequenceNumber(),
                written.type(),
                written.revision(),
                act.happenedAt(),
                act.mandate().person().value(),
                act.mandate().organisation().value(),
                payload,
                Hash.sha256(payload));
    }

    private static CaseEvent event(DomainEventMessage<?> message) {
        return (CaseEvent) message.getPayload();
    }
}
