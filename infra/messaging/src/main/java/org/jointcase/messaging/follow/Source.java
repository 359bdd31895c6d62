package org.jointcase.messaging.follow;

import java.util.List;
import org.jointcase.ledger.entry.StoredEntry;

/**
 * A log, as it is followed.
 *
 * @param <E> an opened entry
 */
public interface Source<E> {
    /** The last position in each slot, 0 where there is none. */
    long[] ends();

    /** A slot's entries after a position. */
    List<StoredEntry> after(int slot, long position, int limit);

    /** Decrypts and reads entries, in their order, once each was checked against its envelope and its leaf. */
    List<E> open(List<StoredEntry> entries);
}
