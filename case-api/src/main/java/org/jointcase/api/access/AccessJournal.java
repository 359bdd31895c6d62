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
        record(caller, reached, caseOf(reached), Ending.GRANTED);
    }

    /** As {@link #granted}, where bytes with this hash are delivered. */
    public void delivered(Caller caller, Reached reached, String sha256) {
        record(caller, reached, caseOf(reached), Ending.delivered(sha256));
    }

    /** As {@link #delivered}, where nothing is asked of the case's entries: whatever was done to them, it goes out. */
    public void delivered(Caller caller, Reached reached, UUID caseId, String sha256) {
        record(caller, reached, caseId, Ending.delivered(sha256));
    }

    /**
     * As {@link #granted}, where entries of a log are given out, whatever was done to them.
     *
     * @param caseId whose they are; null where they are not a case's
     */
    public void extracted(Caller caller, Reached reached, @Nullable UUID caseId, Extract extract) {
        record(caller, reached, caseId == null ? centre.get() : caseId, Ending.extracted(extract));
    }

    /**
     * @param rule that was broken; null where role or sight refused it
     * @param key of the command; null where there was none
     */
    public void refused(Caller caller, Reached reached, @Nullable Rule rule, @Nullable UUID key) {
        record(caller, reached, caseOf(reached), Ending.refused(rule, key));
    }

    private UUID caseOf(Reached reached) {
        return Optional.ofNullable(reached.id()).map(cases::find).orElseGet(centre);
    }

    private void record(Caller caller, Reached reached, UUID caseId, Ending ending) {
        var id = reached.id();
        Trace.caseId(caseId);
        var access = new AccessRecord(
                caller.mandate().person().value(),
                caller.mandate().organisation().value(),
                caseId,
                new AccessedObject(reached.kind(), id == null ? null : id.value()),
                reached.action(),
                ending.outcome(),
                ending.rule(),
                ending.sha256(),
                clock.instant(),
                caller.client(),
                ending.key(),
                ending.extract());
        try {
            log.record(access);
        } catch (OutcomeUnknown perhaps) {
            throw new LedgerUnavailable("nobody knows whether the access is written down", perhaps);
        }
    }

    /** How it ended, as {@link AccessRecord} has it. */
    private record Ending(
            Outcome outcome,
            @Nullable String rule,
            @Nullable String sha256,
            @Nullable UUID key,
            @Nullable Extract extract) {
        static final Ending GRANTED = new Ending(Outcome.GRANTED, null, null, null, null);

        static Ending delivered(String sha256) {
            return new Ending(Outcome.GRANTED, null, sha256, null, null);
        }

        static Ending extracted(Extract extract) {
            return new Ending(Outcome.GRANTED, null, null, null, extract);
        }

        static Ending refused(@Nullable Rule rule, @Nullable UUID key) {
            return new Ending(Outcome.REFUSED, rule == null ? null : rule.name(), null, key, null);
        }
    }
}
