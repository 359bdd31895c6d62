package org.jointcase.benchmark;

/** How long something has been going on. */
record Stopwatch(long began) {
    static Stopwatch started() {
        return new Stopwatch(System.nanoTime());
    }

    double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }
}
