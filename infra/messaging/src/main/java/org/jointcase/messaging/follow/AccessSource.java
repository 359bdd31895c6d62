package org.jointcase.messaging.follow;

import java.util.List;
import org.jointcase.ledger.access.AccessOpener;
import org.jointcase.ledger.access.LedgerAccess;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.entry.StoredEntry;

/** The access log, followed as one slot: it does not travel on Kafka. */
public record AccessSource(LedgerReader reader, AccessOpener opener) implements Source<LedgerAccess> {
    @Override
    public long[] ends() {
        return new long[] {reader.lastPosition(Log.ACCESS)};
    }

    @Override
    public List<StoredEntry> after(int slot, long position, int limit) {
        return reader.after(Log.ACCESS, position, limit);
    }

    @Override
    public List<LedgerAccess> open(List<StoredEntry> entries) {
        return opener.open(entries);
    }
}
