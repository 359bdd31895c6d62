package org.jointcase.ledger.access;

import java.time.Duration;
import java.util.UUID;
import org.jointcase.ledger.append.Append;
import org.jointcase.ledger.append.Appender;
import org.jointcase.ledger.append.CallersKey;
import org.jointcase.ledger.append.Draft;
import org.jointcase.ledger.append.EventIds;
import org.jointcase.ledger.event.Json;
import org.jointcase.ledger.key.CaseKeys;
import org.jointcase.ledger.key.SealedPayload;
import org.jointcase.transparency.Hash;

/** Records every access to case content before it happens. */
public final class AccessLog {
    private static final int REVISION = 1;

    private final Appender appender;
    private final CaseKeys keys;
    private final Duration patience;

    /** @param appender of the access log */
    public AccessLog(Appender appender, CaseKeys keys, Duration patience) {
        this.appender = appender;
        this.keys = keys;
        this.patience = patience;
    }

    /**
     * Records an access; durable before it returns.
     *
     * @return its position in the access log
     * @throws org.jointcase.ledger.entry.LedgerUnavailable if it was not recorded: then nothing may be given out
     * @throws org.jointcase.ledger.entry.OutcomeUnknown if it may not have been recorded: the same
     */
    public long record(AccessRecord access) {
        var event = EventIds.next();
        var payload = SealedPayload.seal(keys.forAccessAt(access.happened()), event, Json.write(access));
        var draft = new Draft(
                event,
                access.caseId(),
                "access",
                access.caseId(),
                Draft.AS_IN_CASE,
                "access." + access.action(),
                REVISION,
                access.happened(),
                access.actor(),
                access.organisation(),
                payload,
                Hash.sha256(payload));
        return appender.append(Append.ofFact(draft, command(access, event)), patience)
                .getFirst()
                .position();
    }

    /** A reading has no caller's key: its event's id stands for one. */
    private static Hash command(AccessRecord access, UUID event) {
        return CallersKey.command(
                access.client() == null ? "" : access.client(),
                access.actor(),
                access.key() == null ? event : access.key());
    }
}
