package org.jointcase.ledger.key;

import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key of AES-256. Its id stands in clear in what is encrypted under it. */
public final class CaseKey {
    static final int LENGTH = 32;

    private final UUID id;
    private final SecretKey key;

    CaseKey(UUID id, byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a key has 32 bytes, not " + bytes.length);
        }
        this.id = id;
        this.key = new SecretKeySpec(bytes, "AES");
    }

    public UUID id() {
        return id;
    }

    /** A copy of its 32 bytes. */
    public byte[] bytes() {
        return key.getEncoded();
    }

    public SecretKey key() {
        return key;
    }

    /** Says which key it is and never what it is. */
    @Override
    public String toString() {
        return "key " + id;
    }
}
