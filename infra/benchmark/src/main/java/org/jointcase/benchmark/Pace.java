package org.jointcase.benchmark;

import java.time.Duration;

/** How long a load is borne before it is measured, and how long it is measured. */
record Pace(Duration warmUp, Duration measured) {
    static Pace ofSeconds(int seconds) {
        return new Pace(Duration.ofMillis(500L * seconds), Duration.ofSeconds(seconds));
    }

    Pace half() {
        return new Pace(warmUp.dividedBy(2), measured.dividedBy(2));
    }
}
