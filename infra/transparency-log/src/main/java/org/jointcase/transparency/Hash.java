package org.jointcase.transparency;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A SHA-256 hash; its text is lower-case hex. */
public final class Hash {
    public static final int LENGTH = 32;

    /** Stands where there is nothing before. */
    public static final Hash ZERO = new Hash(new byte[LENGTH]);

    private static final HexFormat HEX = HexFormat.of();

    final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A copy of 32 bytes.
     *
     * @throws IllegalArgumentException if there are not 32
     */
    public static Hash of(byte[] bytes) {
        return owned(bytes.clone());
    }

    /**
     * Reads the text of a hash.
     *
     * @throws IllegalArgumentException if this is not lower-case hex of 32 bytes
     */
    public static Hash parse(String hex) {
        if (hex.length() != 2 * LENGTH) {
            throw new IllegalArgumentException("a hash has 64 digits, not " + hex.length());
        }
        byte[] bytes = LowerHex.bytes(hex.getBytes(ISO_8859_1), 0, LENGTH);
        if (bytes == null) {
            throw new IllegalArgumentException("a hash has lower-case hex digits");
        }
        return new Hash(bytes);
    }

    public static Hash sha256(byte[] data) {
        return Sha256.of(data);
    }

    /** Takes the bytes as they are: the caller forgets them. */
    static Hash owned(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
        }
        return new Hash(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HEX.formatHex(bytes);
    }
}
