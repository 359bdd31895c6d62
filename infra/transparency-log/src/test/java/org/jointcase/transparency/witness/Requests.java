package org.jointcase.transparency.witness;

import java.util.List;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.note.ALog;
import org.jointcase.transparency.note.SignatureType;
import org.jointcase.transparency.note.SigningKey;

/** What the log of the tests asks its witness. */
final class Requests {
    static final SigningKey WITNESS = SigningKey.generate("witness.example/w1", SignatureType.COSIGNATURE_V1);

    private Requests() {}

    static AddCheckpoint step(int old, int size) {
        return new AddCheckpoint(old, proof(old, size), ALog.signed(size));
    }

    static AddCheckpoint forged(int old, int size) {
        return new AddCheckpoint(old, proof(old, size), ALog.forged(size));
    }

    private static List<Hash> proof(int old, int size) {
        return old == 0 || old > size
                ? List.of()
                : ALog.tree(size).consistency(old).path();
    }
}
