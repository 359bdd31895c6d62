package org.jointcase.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jointcase.ledger.append.Append;
import org.jointcase.ledger.append.CallersKey;
import org.jointcase.ledger.append.Decided;
import org.jointcase.ledger.append.Draft;
import org.jointcase.ledger.append.EventIds;
import org.jointcase.transparency.Hash;

/** One caller's aggregate, which is a case as well. */
final class AppendedStream {
    private static final int PAYLOAD = 400;
    private static final UUID PERSON = EventIds.next();
    private static final Hash DIGEST = Hash.sha256("append".getBytes(UTF_8));

    private final UUID id = EventIds.next();
    private final byte[] payload = new byte[PAYLOAD];
    private long sequence;

    AppendedStream(int seed) {
        new Random(seed).nextBytes(payload);
    }

    Append next() {
        var now = Centre.now();
        var draft = new Draft(
                EventIds.next(),
                id,
                "benchmark",
                id,
                sequence++,
                "benchmark.happened",
                1,
                now,
                PERSON,
                PERSON,
                payload,
                Hash.sha256(payload));
        var key = new CallersKey(CallersKey.command("benchmark", PERSON, draft.event()), DIGEST);
        return Append.ofCommand(List.of(draft), List.of(), key, Decided.at(now, LedgerNode.ZONE));
    }
}
