package org.jointcase.transparency;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** One digest per thread: looking a provider up costs more than hashing a node. */
final class Sha256 {
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Sha256::digest);

    private Sha256() {}

    static Hash of(byte[] data) {
        return Hash.owned(DIGEST.get().digest(data));
    }

    static Hash of(byte prefix, byte[] data) {
        var digest = DIGEST.get();
        digest.update(prefix);
        return Hash.owned(digest.digest(data));
    }

    static Hash of(byte prefix, Hash left, Hash right) {
        var digest = DIGEST.get();
        digest.update(prefix);
        digest.update(left.bytes);
        return Hash.owned(digest.digest(right.bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
