package org.jointcase.ledger.key;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key of AES-256. Its id stands in clear in what is encrypted under it. */
public final class CaseKey {
    static final int LENGTH = 32;
    static final int CHECK_LENGTH = 32;

    private static final byte[] CHECK = "jointcase-key/v1\n".getBytes(US_ASCII);

    private final UUID id;
    private final SecretKey key;
    private final byte[] check;

    CaseKey(UUID id, byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a key has 32 bytes, not " + bytes.length);
        }
        this.id = id;
        this.key = new SecretKeySpec(bytes, "AES");
        this.check = digest(CHECK, Uuids.bytes(id), bytes);
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

    /** SHA-256 of {@code jointcase-key/v1}, LF, id and key. */
    byte[] check() {
        return check;
    }

    /** Says which key it is and never what it is. */
    @Override
    public String toString() {
        return "key " + id;
    }

    static byte[] digest(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
