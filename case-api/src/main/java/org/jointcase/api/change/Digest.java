package org.jointcase.api.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jointcase.transparency.Hash;

/** SHA-256 of route and body: tells a retry from another request under the same key. */
public final class Digest {
    private Digest() {}

    public static Hash of(HttpServletRequest request, byte[]... parts) {
        var sha256 = sha256();
        sha256.update((request.getMethod() + " " + request.getRequestURI() + "\n").getBytes(UTF_8));
        for (var part : parts) {
            sha256.update(part);
        }
        return Hash.of(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
