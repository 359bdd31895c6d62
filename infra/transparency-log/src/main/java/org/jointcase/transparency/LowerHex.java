package org.jointcase.transparency;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lower-case hex digits, looked up: every entry is read with three hashes and five UUIDs, and upper case would be another way to
 * write them.
 */
final class LowerHex {
    private static final byte NONE = -1;
    private static final byte[] VALUES = new byte[256];

    static {
        Arrays.fill(VALUES, NONE);
        for (int value = 0; value < 16; value++) {
            VALUES[Character.forDigit(value, 16)] = (byte) value;
        }
    }

    private LowerHex() {}

    /** What digits say, at most eight of them; negative if one is no digit. */
    static long value(byte[] text, int from, int digits) {
        long value = 0;
        for (int i = from; i < from + digits; i++) {
            // Once negative it stays so, which spares asking for each digit.
            value = value << 4 | VALUES[text[i] & 0xff];
        }
        return value;
    }

    /** The bytes that digits say, two for each; null if one is no digit. */
    static byte @Nullable [] bytes(byte[] text, int from, int length) {
        var bytes = new byte[length];
        int refused = 0;
        for (int i = 0; i < length; i++) {
            int value = VALUES[text[from + 2 * i] & 0xff] << 4 | VALUES[text[from + 2 * i + 1] & 0xff];
            refused |= value;
            bytes[i] = (byte) value;
        }
        return refused < 0 ? null : bytes;
    }
}
