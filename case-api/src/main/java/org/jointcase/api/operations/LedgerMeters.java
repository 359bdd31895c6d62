package org.jointcase.api.operations;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jointcase.ledger.append.LedgerListener;
import org.jointcase.ledger.entry.Log;
import org.jspecify.annotations.Nullable;

/** What the ledger does, in figures. */
final class LedgerMeters implements LedgerListener {
    private final MeterRegistry meters;
    private final AtomicReference<@Nullable Throwable> failing = new AtomicReference<>();

    LedgerMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void appended(Log log, int commands, int entries, Duration took) {
        failing.set(null);
        Timer.builder("jointcase.ledger.append")
                .description("How long a batch takes to be durable")
                .publishPercentileHistogram()
                .tag("log", name(log))
                .register(meters)
                .record(took);
        DistributionSummary.builder("jointcase.ledger.batch")
                .description("Commands in a batch")
                .tag("log", name(log))
                .register(meters)
                .record(commands);
        meters.counter("jointcase.ledger.entries", "log", name(log)).increment(entries);
    }

    @Override
    public void decidedAgain() {
        meters.counter("jointcase.ledger.decided.again").increment();
    }

    @Override
    public void failed(Log log, Throwable cause) {
        failing.set(cause);
        meters.counter("jointcase.ledger.failures", "log", name(log)).increment();
    }

    /** Whether the latest batch failed. */
    boolean isFailing() {
        return failing.get() != null;
    }

    private static String name(Log log) {
        return log.name().toLowerCase(Locale.ROOT);
    }
}
