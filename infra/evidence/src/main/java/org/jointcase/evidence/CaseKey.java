package org.jointcase.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key of a case, as its keeper hands it in: 16 bytes that name it and 32 that are it. */
public final class CaseKey {
    static final int ID_LENGTH = 16;
    static final int CHECK_LENGTH = 32;

    private static final int KEY_LENGTH = 32;
    private static final byte[] CHECK_LABEL = "jointcase-key/v1\n".getBytes(US_ASCII);
    private static final byte[] FILE_LABEL = "jointcase-vault/v1".getBytes(US_ASCII);

    private final byte[] id;
    private final byte[] key;

    private CaseKey(byte[] id, byte[] key) {
        this.id = id;
        this.key = key;
    }

    public static CaseKey of(byte[] id, byte[] key) {
        if (id.length != ID_LENGTH || key.length != KEY_LENGTH) {
            throw new IllegalArgumentException("a key has 32 bytes and is named by 16");
        }
        return new CaseKey(id.clone(), key.clone());
    }

    byte[] id() {
        return id.clone();
    }

    /** Ties the ciphertext to this key: GCM alone would let one ciphertext open under two. */
    byte[] check() {
        var digest = Algorithms.sha256();
        digest.update(CHECK_LABEL);
        digest.update(id);
        return digest.digest(key);
    }

    /** The key of one file: HKDF-SHA-256 (RFC 5869) with the file's salt, so that chunk numbers can be nonces. */
    SecretKey fileKey(byte[] salt) {
        byte[] extracted = Algorithms.hmac(salt, key);
        return new SecretKeySpec(Algorithms.hmac(extracted, FILE_LABEL, new byte[] {1}), "AES");
    }

    @Override
    public String toString() {
        return "CaseKey[" + HexFormat.of().formatHex(id) + "]";
    }
}
