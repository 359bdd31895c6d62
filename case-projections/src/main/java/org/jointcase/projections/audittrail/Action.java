package org.jointcase.projections.audittrail;

import java.time.Instant;
import java.util.UUID;
import org.jointcase.ledger.event.LedgerEvent;
import org.jointcase.projections.access.Shown;
import org.jointcase.projections.access.Subject;
import org.jointcase.projections.rows.Table;

/**
 * An entry of the case log, without what was written.
 *
 * @param objectId what it is about; the register of a case is about the objects in it
 * @param shown to whom it shows
 */
public record Action(
        UUID caseId,
        long position,
        String type,
        UUID objectId,
        Shown shown,
        UUID actor,
        UUID organisation,
        Instant happenedAt,
        Instant recordedAt) {
    static final Table<Action> TABLE = Table.of("action", Action.class, "position");

    static Action of(LedgerEvent event) {
        var entry = event.entry();
        var subject = Subject.of(event.event());
        return new Action(
                entry.caseId(),
                entry.position(),
                entry.type(),
                subject.objectId(),
                subject.shown(),
                entry.actor(),
                entry.organisation(),
                entry.happened(),
                entry.recorded());
    }
}
