package org.jointcase.transparency.bundle;

import java.util.HexFormat;
import java.util.UUID;

/**
 * A key of AES-256 that payloads of a bundle open with, as a line of its member {@code keys}.
 *
 * @param bytes 32 of them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record BundleKey(UUID id, byte[] bytes) {
    private static final int LENGTH = 32;

    public BundleKey {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a key has 32 bytes");
        }
    }

    String line() {
        return id + " " + HexFormat.of().formatHex(bytes);
    }

    static BundleKey parse(String line) {
        String[] words = line.split(" ", 2);
        var key = new BundleKey(UUID.fromString(words[0]), HexFormat.of().parseHex(words.length < 2 ? "" : words[1]));
        if (!key.line().equals(line)) {
            throw new IllegalArgumentException("a key is an id and 64 digits of lower-case hex");
        }
        return key;
    }

    /** Says which key it is and never what it is. */
    @Override
    public String toString() {
        return "key " + id;
    }
}
