package org.jointcase.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** Hashes as they are written: in lower-case hex, or as RFC 9530 has it. */
final class Hashes {
    private Hashes() {}

    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(digest("SHA-256", content));
    }

    static String sha512(byte[] content) {
        return HexFormat.of().formatHex(digest("SHA-512", content));
    }

    /** Of a {@code Repr-Digest}. */
    static String digests(byte[] content) {
        return "sha-256=:" + base64("SHA-256", content) + ":, sha-512=:" + base64("SHA-512", content) + ":";
    }

    private static String base64(String algorithm, byte[] content) {
        return Base64.getEncoder().encodeToString(digest(algorithm, content));
    }

    private static byte[] digest(String algorithm, byte[] content) {
        try {
            return MessageDigest.getInstance(algorithm).digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
