package org.jointcase.api.problem;

import io.micrometer.core.instrument.MeterRegistry;
import org.jointcase.rule.Rule;

/** Counts refusals by rule, and callers without a token. */
final class Refusals {
    private final MeterRegistry meters;

    Refusals(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(Rule rule) {
        meters.counter("jointcase.refusals", "rule", rule.name()).increment();
    }

    void countUnauthenticated() {
        meters.counter("jointcase.unauthenticated").increment();
    }
}
