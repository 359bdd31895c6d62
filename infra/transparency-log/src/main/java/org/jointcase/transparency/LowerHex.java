package org.jointcase.transparency;

import java.util.Arrays;

/**
 * Lower-case hex digits, looked up: every entry is read with three hashes and five UUIDs, and upper case would be another way to
 * write them.
 */
final class LowerHex {
    private static final byte NONE = -1;
    private static final byte[] VALUES = new byte[128];

    static {
        Arrays.fill(VALUES, NONE);
        for (int value = 0; value < 16; value++) {
            VALUES[Character.forDigit(value, 16)] = (byte) value;
        }
    }

    private LowerHex() {}

    static boolean isDigit(char c) {
        return c < VALUES.length && VALUES[c] >= 0;
    }

    /** @throws IllegalArgumentException if it is no digit */
    static int value(char c) {
        if (!isDigit(c)) {
            throw new IllegalArgumentException("not a lower-case hex digit: " + c);
        }
        return VALUES[c];
    }
}
