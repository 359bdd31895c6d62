package org.jointcase.ledger.access;

import java.util.List;
import org.jointcase.ledger.entry.StoredEntry;
import org.jointcase.ledger.event.Json;
import org.jointcase.ledger.event.SealedEntries;
import org.jointcase.ledger.key.CaseKeys;

/** Opens entries of the access log, as an {@link org.jointcase.ledger.event.EntryOpener} does those of the case log. */
public final class AccessOpener {
    private final SealedEntries sealed;

    public AccessOpener(CaseKeys keys) {
        sealed = new SealedEntries(keys);
    }

    /**
     * Opens entries, asking for all their keys at once.
     *
     * @throws org.jointcase.ledger.event.Tampered if one is not what its envelope says
     * @throws org.jointcase.ledger.key.KeyDestroyed if nobody can read one any more
     */
    public List<LedgerAccess> open(List<StoredEntry> stored) {
        return sealed.open(stored, (entry, json) -> new LedgerAccess(entry, Json.read(json, AccessRecord.class)));
    }
}
