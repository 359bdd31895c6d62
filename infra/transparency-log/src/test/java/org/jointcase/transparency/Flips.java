package org.jointcase.transparency;

import java.util.stream.IntStream;
import java.util.stream.Stream;

public final class Flips {
    private Flips() {}

    /** Each run of bytes that differs from these in a single bit. */
    public static Stream<byte[]> of(byte[] bytes) {
        return IntStream.range(0, 8 * bytes.length).mapToObj(bit -> {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            return flipped;
        });
    }
}
