package org.jointcase.messaging.follow;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.StoredEntry;
import org.jointcase.ledger.event.EntryOpener;
import org.jointcase.ledger.event.LedgerEvent;
import org.jointcase.transparency.Hash;

/**
 * The case log. What was opened lately may be kept for the other read models of this process, under the leaf that the
 * ledger has for it.
 */
public final class CaseSource implements Source<LedgerEvent> {
    private static final int KEPT = 4_096;

    private final LedgerReader reader;
    private final EntryOpener opener;
    private final int kept;
    private final Map<Hash, LedgerEvent> opened = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Hash, LedgerEvent> eldest) {
            return size() > kept;
        }
    };

    private CaseSource(LedgerReader reader, EntryOpener opener, int kept) {
        this.reader = reader;
        this.opener = opener;
        this.kept = kept;
    }

    /** For one that reads everything once. */
    public static CaseSource forgetful(LedgerReader reader, EntryOpener opener) {
        return new CaseSource(reader, opener, 0);
    }

    /** For several that follow the log side by side. */
    public static CaseSource shared(LedgerReader reader, EntryOpener opener) {
        return new CaseSource(reader, opener, KEPT);
    }

    @Override
    public long[] ends() {
        return reader.lastPositionsOfSlots();
    }

    @Override
    public List<StoredEntry> after(int slot, long position, int limit) {
        return reader.afterInSlot(slot, position, limit);
    }

    @Override
    public List<LedgerEvent> open(List<StoredEntry> entries) {
        if (kept == 0) {
            return opener.open(entries);
        }
        var events = remembered(entries);
        var closed = entries.stream()
                .filter(entry -> !events.containsKey(entry.leaf()))
                .toList();
        if (!closed.isEmpty()) {
            var fresh = opener.open(closed);
            synchronized (opened) {
                for (int i = 0; i < fresh.size(); i++) {
                    opened.put(closed.get(i).leaf(), fresh.get(i));
                    events.put(closed.get(i).leaf(), fresh.get(i));
                }
            }
        }
        return entries.stream()
                .map(entry -> requireNonNull(events.get(entry.leaf())))
                .toList();
    }

    private Map<Hash, LedgerEvent> remembered(List<StoredEntry> entries) {
        var events = new HashMap<Hash, LedgerEvent>();
        synchronized (opened) {
            for (var entry : entries) {
                var event = opened.get(entry.leaf());
                if (event != null) {
                    events.put(entry.leaf(), event);
                }
            }
        }
        return events;
    }

    LedgerReader reader() {
        return reader;
    }
}
