package org.jointcase.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * How long each of many took.
 *
 * @param nanos ascending
 * @param over the time in which all of them ended
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Latencies(long[] nanos, Duration over) {
    static Latencies of(LongStream nanos, Duration over) {
        return new Latencies(nanos.sorted().toArray(), over);
    }

    Latencies and(Latencies other) {
        return of(LongStream.concat(Arrays.stream(nanos), Arrays.stream(other.nanos)), over.plus(other.over));
    }

    int count() {
        return nanos.length;
    }

    double perSecond() {
        return count() * 1e9 / over.toNanos();
    }

    /** @param share from 0 to 1 */
    double millis(double share) {
        if (nanos.length == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        return nanos[(int) Math.min(nanos.length - 1L, (long) (share * nanos.length))] / 1e6;
    }
}
