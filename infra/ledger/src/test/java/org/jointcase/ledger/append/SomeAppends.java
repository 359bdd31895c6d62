package org.jointcase.ledger.append;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jointcase.ledger.ALedger;
import org.jointcase.transparency.Hash;

/** Appends of drafts whose payloads are not sealed: the appender does not look into them. */
final class SomeAppends {
    static final UUID PERSON = EventIds.next();

    private SomeAppends() {}

    static Draft draft(UUID caseId, UUID aggregateId, long sequence) {
        return draft(EventIds.next(), caseId, aggregateId, sequence);
    }

    static Draft draft(UUID event, UUID caseId, UUID aggregateId, long sequence) {
        var payload = event.toString().getBytes(UTF_8);
        return new Draft(
                event,
                caseId,
                "test",
                aggregateId,
                sequence,
                "test.happened",
                1,
                now(),
                PERSON,
                PERSON,
                payload,
                Hash.sha256(payload));
    }

    static Append append(Draft... drafts) {
        return append(List.of(), drafts);
    }

    static Append append(List<Seen> seen, Draft... drafts) {
        return append(seen, key(), Decided.at(now(), ALedger.ZONE), drafts);
    }

    static Append append(List<Seen> seen, CallersKey key, Decided decided, Draft... drafts) {
        return Append.ofCommand(List.of(drafts), seen, key, decided);
    }

    static CallersKey key() {
        return new CallersKey(
                CallersKey.command("test", PERSON, EventIds.next()), Hash.sha256("anything".getBytes(UTF_8)));
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
