package org.jointcase.benchmark;

import java.time.Duration;

/** What is waited for. */
@FunctionalInterface
interface Until {
    Duration LIMIT = Duration.ofHours(1);

    boolean holds() throws Exception;

    /** @throws IllegalStateException if it does not hold within {@link #LIMIT} */
    static void it(Until condition) throws Exception {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("it takes too long");
            }
            Thread.sleep(10);
        }
    }
}
