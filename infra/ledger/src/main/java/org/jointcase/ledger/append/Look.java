package org.jointcase.ledger.append;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jointcase.transparency.Frontier;
import org.jointcase.transparency.Hash;

/**
 * What a log holds, seen under its lock, of everything that a batch asks about.
 *
 * @param clock of PostgreSQL
 * @param recorded of the last entry; the epoch where there is none
 * @param aggregates where each that has an entry stands
 * @param cases the last entry of each case that has one
 * @param commands the keys that were used
 * @param events the events that are there
 */
record Look(
        Instant clock,
        Frontier frontier,
        Instant recorded,
        Map<UUID, Seen> aggregates,
        Map<UUID, CaseEnd> cases,
        Set<Hash> commands,
        Set<UUID> events) {
    /** The last entry of a case. */
    record CaseEnd(long sequence, Hash leaf) {
        static final CaseEnd NONE = new CaseEnd(0, Hash.ZERO);
    }
}
