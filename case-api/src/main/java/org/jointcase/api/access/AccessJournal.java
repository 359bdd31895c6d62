package org.jointcase.api.access;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jointcase.api.logging.Trace;
import org.jointcase.api.security.Caller;
import org.jointcase.ledger.access.AccessLog;
import org.jointcase.ledger.access.AccessRecord;
import org.jointcase.ledger.access.AccessRecord.AccessedObject;
import org.jointcase.ledger.access.AccessRecord.Extract;
import org.jointcase.ledger.access.AccessRecord.Outcome;
import org.jointcase.ledger.entry.LedgerUnavailable;
import org.jointcase.ledger.entry.OutcomeUnknown;
import org.jointcase.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Writes accesses and refusals into the access log. What cannot be written down is not given out. */
public final class AccessJournal {
    private final AccessLog log;
    private final CaseOf cases;
    private final Supplier<UUID> centre;
    private final Clock clock;

    AccessJournal(AccessLog log, CaseOf cases, Supplier<UUID> centre, Clock clock) {
        this.log = log;
        this.cases = cases;
        this.centre = centre;
        this.clock = clock;
    }

    /** Call this before anything of the object is given out. */
    public void granted(Caller caller, Reached reached) {
        record(caller, reached, caseOf(reached), Outcome.GRANTED, null, null, null, null);
    }

    /** As {@link #granted}, where bytes with this hash are delivered. */
    public void delivered(Caller caller, Reached reached, String sha256) {
        record(caller, reached, caseOf(reached), Outcome.GRANTED, null, sha256, null, null);
    }

    /** As {@link #delivered}, where nothing is asked of the case's entries: whatever was done to them, it goes out. */
    public void delivered(Caller caller, Reached reached, UUID caseId, String sha256) {
        record(caller, reached, caseId, Outcome.GRANTED, null, sha256, null, null);
    }

    /**
     * As {@link #granted}, where entries of a log are given out, whatever was done to them.
     *
     * @param caseId whose they are; null where they are not a case's
     */
    public void extracted(Caller caller, Reached reached, @Nullable UUID caseId, Extract extract) {
        record(caller, reached, caseId == null ? centre.get() : caseId, Outcome.GRANTED, null, null, null, extract);
    }

    /**
     * @param rule that was broken; null where role or sight refused it
     * @param key of the command; null where there was none
     */
    public void refused(Caller caller, Reached reached, @Nullable Rule rule, @Nullable UUID key) {
        record(caller, reached, caseOf(reached), Outcome.REFUSED, rule, null, key, null);
    }

    private UUID caseOf(Reached reached) {
        return Optional.ofNullable(reached.id()).map(cases::find).orElseGet(centre);
    }

    private void record(
            Caller caller,
            Reached reached,
            UUID caseId,
            Outcome outcome,
            @Nullable Rule rule,
            @Nullable String sha256,
            @Nullable UUID key,
            @Nullable Extract extract) {
        var id = reached.id();
        Trace.caseId(caseId);
        var access = new AccessRecord(
                caller.mandate().person().value(),
                caller.mandate().organisation().value(),
                caseId,
                new AccessedObject(reached.kind(), id == null ? null : id.value()),
                reached.action(),
                outcome,
                rule == null ? null : rule.name(),
                sha256,
                clock.instant(),
                caller.client(),
                key,
                extract);
        try {
            log.record(access);
        } catch (OutcomeUnknown perhaps) {
            throw new LedgerUnavailable("nobody knows whether the access is written down", perhaps);
        }
    }
}
