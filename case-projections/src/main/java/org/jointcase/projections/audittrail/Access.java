package org.jointcase.projections.audittrail;

import java.time.Instant;
import java.util.UUID;
import org.jointcase.ledger.access.AccessRecord.Outcome;
import org.jointcase.ledger.access.LedgerAccess;
import org.jointcase.projections.rows.Table;
import org.jspecify.annotations.Nullable;

/** An entry of the access log as it is kept. */
record Access(
        UUID caseId,
        long position,
        String action,
        String objectKind,
        @Nullable UUID objectId,
        Outcome outcome,
        @Nullable String rule,
        @Nullable String sha256,
        UUID actor,
        UUID organisation,
        @Nullable String client,
        Instant happenedAt,
        Instant recordedAt) {
    static final Table<Access> TABLE = Table.of("access", Access.class, "position");

    static Access of(LedgerAccess ledgerAccess) {
        var entry = ledgerAccess.entry();
        var access = ledgerAccess.access();
        return new Access(
                entry.caseId(),
                entry.position(),
                access.action(),
                access.object().kind(),
                access.object().id(),
                access.outcome(),
                access.rule(),
                access.sha256(),
                access.actor(),
                access.organisation(),
                access.client(),
                access.happened(),
                entry.recorded());
    }
}
