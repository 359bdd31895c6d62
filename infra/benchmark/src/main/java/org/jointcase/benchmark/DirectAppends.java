package org.jointcase.benchmark;

import java.util.List;
import java.util.UUID;
import org.jointcase.ledger.append.Append;
import org.jointcase.ledger.append.Appender;
import org.jointcase.ledger.append.CallersKey;
import org.jointcase.ledger.append.Decided;
import org.jointcase.ledger.append.Draft;
import org.jointcase.ledger.append.EventIds;
import org.jointcase.ledger.append.LedgerListener;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.event.EventCatalogue;
import org.jointcase.ledger.key.SealedPayload;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.Mandate;
import org.jointcase.transparency.Hash;

/** Fills a ledger with events that no command decided, many in one append. */
record DirectAppends(LedgerNode ledger, Mandate by, Appender appender) implements AutoCloseable {
    static DirectAppends to(LedgerNode ledger, Mandate by) {
        return new DirectAppends(
                ledger, by, new Appender(Log.CASE, ledger.writer(), LedgerNode.ZONE, new LedgerListener() {}));
    }

    void append(List<Draft> drafts) {
        var key = CallersKey.command("benchmark", by.person().value(), UUID.randomUUID());
        appender.append(
                Append.ofCommand(
                        drafts, List.of(), new CallersKey(key, key), Decided.at(Centre.now(), LedgerNode.ZONE)),
                LedgerNode.PATIENCE);
    }

    Draft draft(CaseEvent event, long sequence) {
        var written = EventCatalogue.ofTheCaseFile().write(event);
        var id = EventIds.next();
        var payload = SealedPayload.seal(ledger.ledger().keys().forCase(event.caseId()), id, written.json());
        return new Draft(
                id,
                event.caseId(),
                written.aggregateType(),
                event.aggregateId(),
                sequence,
                written.type(),
                written.revision(),
                Centre.now(),
                by.person().value(),
                by.organisation().value(),
                payload,
                Hash.sha256(payload));
    }

    @Override
    public void close() {
        appender.close();
    }
}
