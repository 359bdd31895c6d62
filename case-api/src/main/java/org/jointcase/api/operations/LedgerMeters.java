package org.jointcase.api.operations;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointcase.ledger.append.LedgerListener;
import org.jointcase.ledger.entry.Log;
import org.jointcase.messaging.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the ledger does, in figures. */
final class LedgerMeters implements LedgerListener {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerMeters.class);
    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Map<Log, OfLog> logs;
    private final Counter decidedAgain;

    private record OfLog(Timer append, DistributionSummary batch, Counter entries, Counter failures) {
        static OfLog of(Log log, MeterRegistry meters) {
            var name = log.name().toLowerCase(Locale.ROOT);
            return new OfLog(
                    Timer.builder("jointcase.ledger.append")
                            .description("How long a batch takes to be durable")
                            .publishPercentileHistogram()
                            .minimumExpectedValue(SHORTEST)
                            .maximumExpectedValue(LONGEST)
                            .tag("log", name)
                            .register(meters),
                    DistributionSummary.builder("jointcase.ledger.batch")
                            .description("Commands in a batch")
                            .tag("log", name)
                            .register(meters),
                    meters.counter("jointcase.ledger.entries", "log", name),
                    meters.counter("jointcase.ledger.failures", "log", name));
        }
    }

    LedgerMeters(MeterRegistry meters) {
        logs = Arrays.stream(Log.values())
                .collect(Collectors.toUnmodifiableMap(Function.identity(), log -> OfLog.of(log, meters)));
        decidedAgain = meters.counter("jointcase.ledger.decided.again");
    }

    @Override
    public void appended(Log log, int commands, int entries, Duration took) {
        var figures = of(log);
        figures.append().record(took);
        figures.batch().record(commands);
        figures.entries().increment(entries);
    }

    @Override
    public void decidedAgain() {
        decidedAgain.increment();
    }

    @Override
    public void failed(Log log, Throwable cause) {
        of(log).failures().increment();
    }

    @Override
    public void unforeseen(Log log, Throwable cause) {
        // Without its message: that may say what is in a case.
        LOG.error("Appending to the log {} failed: {}", log, Reason.of(cause));
    }

    private OfLog of(Log log) {
        return Objects.requireNonNull(logs.get(log));
    }
}
