package org.jointcase.benchmark;

import java.util.Arrays;

/** The middle one of an odd number of values: what is beside them differs from one minute to the next. */
final class Median {
    private Median() {}

    static double of(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
