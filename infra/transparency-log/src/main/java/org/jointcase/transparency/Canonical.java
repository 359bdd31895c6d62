package org.jointcase.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** Reads text that has one form only, and refuses every other way to write the same. */
public final class Canonical {
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]*");

    private Canonical() {}

    /**
     * A decimal number without sign or leading zeros, at most 2^63 − 1.
     *
     * @throws IllegalArgumentException if this is none
     */
    public static long number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("not a decimal number without leading zeros");
        }
        return Long.parseLong(text);
    }

    /**
     * Base 64 of RFC 4648 section 4, padded and with its spare bits zero.
     *
     * @throws IllegalArgumentException if this is none
     */
    public static byte[] base64(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!base64(bytes).equals(text)) {
            throw new IllegalArgumentException("not base 64 in its one form");
        }
        return bytes;
    }

    public static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * A hash in base 64, as notes, proofs and requests write it.
     *
     * @throws IllegalArgumentException if this is none
     */
    public static Hash hash(String base64) {
        return Hash.owned(base64(base64));
    }

    /** @throws IllegalArgumentException if this is not UTF-8 */
    public static String utf8(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not UTF-8", e);
        }
    }

    /**
     * The lines of a text, each ended by LF.
     *
     * @throws IllegalArgumentException if the last one is not ended
     */
    public static List<String> lines(String text) {
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("it ends within a line");
        }
        return List.of(text.substring(0, text.length() - 1).split("\n", -1));
    }
}
