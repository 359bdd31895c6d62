package org.jointcase.projections.approvals;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jointcase.investigation.InvestigationStatus;
import org.jointcase.projections.rows.Table;
import org.jointcase.transparency.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a decision.
 *
 * @param objectId what is decided on; of a signature the party that has not signed
 * @param organisation whose decision it is; null where it is the centre's
 * @param person who alone may decide
 * @param notBy who may not, because they asked for it
 * @param abroad whether a registered central authority decides instead of the centre
 * @param paused whether nobody can decide now, for the case is not open
 */
record Waiting(
        UUID caseId,
        UUID objectId,
        WaitingFor waitsFor,
        @Nullable UUID organisation,
        @Nullable UUID person,
        Set<UUID> notBy,
        boolean abroad,
        boolean paused,
        Instant since,
        long position) {
    static final Table<Waiting> TABLE = Table.of("waiting", Waiting.class, "caseId", "objectId");

    static Waiting forCentre(WaitingFor what, UUID objectId, Set<UUID> askedBy, boolean abroad, Entry entry) {
        return of(what, objectId, null, null, askedBy, abroad, entry);
    }

    static Waiting forParty(WaitingFor what, UUID objectId, UUID organisation, Entry entry) {
        return of(what, objectId, organisation, null, Set.of(), false, entry);
    }

    static Waiting forPerson(WaitingFor what, UUID objectId, UUID organisation, UUID person, Entry entry) {
        return of(what, objectId, organisation, person, Set.of(), false, entry);
    }

    private static Waiting of(
            WaitingFor what,
            UUID objectId,
            @Nullable UUID organisation,
            @Nullable UUID person,
            Set<UUID> notBy,
            boolean abroad,
            Entry entry) {
        return new Waiting(
                entry.caseId(),
                objectId,
                what,
                organisation,
                person,
                notBy,
                abroad,
                false,
                entry.recorded(),
                entry.position());
    }

    Waiting asCaseIs(InvestigationStatus status) {
        var rests = waitsFor.needsAnOpenCase() && status != InvestigationStatus.OPEN;
        return new Waiting(caseId, objectId, waitsFor, organisation, person, notBy, abroad, rests, since, position);
    }
}
