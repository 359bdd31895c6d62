package org.jointcase.ledger.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jointcase.ledger.entry.Slot;
import org.jointcase.ledger.entry.StoredEntry;
import org.jointcase.ledger.key.CaseKeys;
import org.jointcase.ledger.key.KeyDestroyed;
import org.jointcase.ledger.key.SealedPayload;
import org.jointcase.ledger.key.SealedPayload.NotSealed;
import org.jointcase.transparency.Entry;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.MerkleTree;

/** Opens entries of either log. */
public final class SealedEntries {
    private final CaseKeys keys;

    public SealedEntries(CaseKeys keys) {
        this.keys = keys;
    }

    /** Reads what an entry says from the JSON that its payload holds. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(Entry entry, byte[] json);
    }

    /**
     * Opens entries, asking for all their keys at once.
     *
     * @throws Tampered if one is not what its envelope says
     * @throws KeyDestroyed if nobody can read one any more
     */
    public <T> List<T> open(List<StoredEntry> stored, Reading<T> reading) {
        var ids = stored.stream().map(SealedEntries::keyId).toList();
        var known = keys.byIds(new HashSet<>(ids));
        var opened = new ArrayList<T>(stored.size());
        for (int i = 0; i < stored.size(); i++) {
            var entry = stored.get(i);
            var key = known.get(ids.get(i));
            if (key == null) {
                throw new KeyDestroyed(ids.get(i));
            }
            var envelope = envelope(entry);
            try {
                opened.add(reading.read(envelope, SealedPayload.open(key, envelope.event(), entry.payload())));
            } catch (NotSealed e) {
                throw new Tampered(entry.position(), e);
            }
        }
        return opened;
    }

    private static UUID keyId(StoredEntry stored) {
        try {
            return SealedPayload.keyId(stored.payload());
        } catch (NotSealed e) {
            throw new Tampered(stored.position(), e);
        }
    }

    private static Entry envelope(StoredEntry stored) {
        var entry = parse(stored);
        if (entry.position() != stored.position()) {
            throw new Tampered(stored.position(), "it was recorded at position " + entry.position());
        }
        if (Slot.of(entry.caseId()) != stored.slot()) {
            throw new Tampered(stored.position(), "it lies in a slot that is not its case's");
        }
        if (!MerkleTree.leaf(stored.envelope()).equals(stored.leaf())) {
            throw new Tampered(stored.position(), "its leaf is of another envelope");
        }
        if (!Hash.sha256(stored.payload()).equals(entry.payload())) {
            throw new Tampered(stored.position(), "its payload is another");
        }
        return entry;
    }

    private static Entry parse(StoredEntry stored) {
        try {
            return Entry.parse(stored.envelope());
        } catch (IllegalArgumentException e) {
            throw new Tampered(stored.position(), e);
        }
    }
}
