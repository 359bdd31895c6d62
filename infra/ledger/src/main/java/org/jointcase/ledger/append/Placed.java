package org.jointcase.ledger.append;

import org.jointcase.ledger.entry.Slot;
import org.jointcase.transparency.Entry;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.MerkleTree;

/** An entry in its place, ready to be inserted. */
@SuppressWarnings("ArrayRecordComponent") // read once and never compared
record Placed(Entry entry, byte[] envelope, byte[] payload, Hash leaf) {
    static Placed of(Entry entry, byte[] payload) {
        var envelope = entry.encode();
        return new Placed(entry, envelope, payload, MerkleTree.leaf(envelope));
    }

    int slot() {
        return Slot.of(entry.caseId());
    }
}
