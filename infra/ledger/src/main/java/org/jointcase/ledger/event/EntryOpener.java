package org.jointcase.ledger.event;

import java.util.List;
import org.jointcase.ledger.entry.StoredEntry;
import org.jointcase.ledger.key.CaseKeys;

/** Turns stored entries of the case log into events, once all that can be checked about one alone has been checked. */
public final class EntryOpener {
    private final SealedEntries sealed;
    private final EventCatalogue catalogue;

    public EntryOpener(CaseKeys keys) {
        this(keys, EventCatalogue.ofTheCaseFile());
    }

    EntryOpener(CaseKeys keys, EventCatalogue catalogue) {
        this.sealed = new SealedEntries(keys);
        this.catalogue = catalogue;
    }

    /**
     * Checks position, slot, leaf, payload hash and key, decrypts, and reads the event of whatever revision.
     *
     * @throws Tampered if the entry is not what its envelope says
     * @throws UnknownEvent if this version knows no event of its name and revision
     * @throws org.jointcase.ledger.key.KeyDestroyed if nobody can read it any more
     */
    public LedgerEvent open(StoredEntry stored) {
        return open(List.of(stored)).getFirst();
    }

    /** As {@link #open(StoredEntry)}, asking for all their keys at once. */
    public List<LedgerEvent> open(List<StoredEntry> stored) {
        return sealed.open(stored, (entry, json) -> {
            var event = catalogue.read(entry.type(), entry.revision(), json);
            if (!event.caseId().equals(entry.caseId()) || !event.aggregateId().equals(entry.aggregateId())) {
                throw new Tampered(entry.position(), "its event is about something else");
            }
            return new LedgerEvent(entry, event, Json.lateReason(json));
        });
    }
}
