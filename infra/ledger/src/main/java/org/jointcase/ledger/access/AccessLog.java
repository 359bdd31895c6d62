package org.jointcase.ledger.access;

import java.util.List;
import org.jointcase.ledger.entry.StoredEntry;

/** Records every access to case content before it happens. */
@SuppressWarnings({"DoNotCallSuggester", "ObjectToString", "UnusedVariable"})
public final class AccessLog {
    AccessLog() {}

    /**
     * Records an access; durable before it returns.
     *
     * @return its position in the access log
     * @throws org.jointcase.ledger.entry.LedgerUnavailable if it may not be durable: then nothing may be given out
     */
    public long record(AccessRecord access) {
        throw new UnsupportedOperationException(access.toString());
    }

    /** Opens entries of the access log, as an {@link org.jointcase.ledger.event.EntryOpener} does those of the case log. */
    public List<LedgerAccess> open(List<StoredEntry> entries) {
        throw new UnsupportedOperationException(entries.toString());
    }
}
