package org.jointcase.ledger.entry;

import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.jointcase.transparency.Hash;

/**
 * Reads entries in their order; needs a role that may select them, and no key. Every read is bounded by its limit.
 *
 * <p>Every method throws {@link LedgerUnavailable} if the database cannot be asked.
 */
@SuppressWarnings({"DoNotCallSuggester", "ObjectToString", "UnusedVariable"})
public final class LedgerReader {
    private final DataSource source;

    public LedgerReader(DataSource source) {
        this.source = source;
    }

    /** The entries after a position, from 0. */
    public List<StoredEntry> after(Log log, long position, int limit) {
        throw new UnsupportedOperationException();
    }

    /** The case log's entries of a slot after a position, from 0. */
    public List<StoredEntry> afterInSlot(int slot, long position, int limit) {
        throw new UnsupportedOperationException();
    }

    /** The case log's entries of a case after one of its case sequences, from 0. */
    public List<StoredEntry> ofCase(UUID caseId, long caseSequence, int limit) {
        throw new UnsupportedOperationException();
    }

    /** The case log's entries of an aggregate after one of its sequences, from -1. */
    public List<StoredEntry> ofAggregate(UUID aggregateId, long sequence, int limit) {
        throw new UnsupportedOperationException();
    }

    /** The position of a log's last entry, 0 if it is empty. */
    public long lastPosition(Log log) {
        throw new UnsupportedOperationException();
    }

    /** The case log's last position in each slot, 0 where there is none. */
    public long[] lastPositionsOfSlots() {
        throw new UnsupportedOperationException();
    }

    /** The case log's last position in a slot at or below a position, 0 if there is none. */
    public long lastPositionOfSlot(int slot, long atOrBelow) {
        throw new UnsupportedOperationException();
    }

    /** A log's last position recorded at or before an instant, 0 if there is none. */
    public long positionAt(Log log, Instant recordedAt) {
        throw new UnsupportedOperationException();
    }

    /** The leaves of a log after a position, from 0, in order. */
    public List<Hash> leavesAfter(Log log, long position, int limit) {
        throw new UnsupportedOperationException();
    }

    /** The leaves at these positions of the case log, by position, ascending; those that are not there are left out. */
    public SequencedMap<Long, Hash> leavesAt(List<Long> positions) {
        throw new UnsupportedOperationException();
    }
}
