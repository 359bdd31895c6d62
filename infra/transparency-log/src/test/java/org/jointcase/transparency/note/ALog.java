package org.jointcase.transparency.note;

import java.time.Instant;
import java.util.List;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.Leaves;
import org.jointcase.transparency.MerkleTree;

/** A log of 300 entries, its key and its signed heads. */
public final class ALog {
    public static final String ORIGIN = "log.example/case";
    public static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    public static final SigningKey KEY = SigningKey.generate(ORIGIN, SignatureType.ED25519);
    public static final List<Hash> LEAVES = Leaves.many(300);

    private ALog() {}

    public static MerkleTree tree(int size) {
        return MerkleTree.of(LEAVES.subList(0, size));
    }

    public static Checkpoint checkpoint(int size) {
        return new Checkpoint(ORIGIN, size, tree(size).root());
    }

    public static Note signed(int size) {
        return checkpoint(size).sign(List.of(KEY), NOW);
    }

    /** What another history of this log would be signed as. */
    public static Note forged(int size) {
        return new Checkpoint(ORIGIN, size, Hash.sha256(new byte[] {(byte) size})).sign(List.of(KEY), NOW);
    }
}
