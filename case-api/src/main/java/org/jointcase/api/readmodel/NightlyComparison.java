package org.jointcase.api.readmodel;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import org.jointcase.messaging.Alarm;
import org.jointcase.messaging.Alarms;
import org.jointcase.projections.readmodel.ReadModels;
import org.jointcase.projections.readmodel.RebuildUnderWay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Each night every read model is compared with the fold of its log, unless another node has just done so. */
public final class NightlyComparison implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyComparison.class);
    private static final Duration JUST = Duration.ofHours(12);
    private static final int LONGEST_HOURS = 6;

    private final ReadModels models;
    private final Alarms alarms;
    private final LocalTime at;
    private final Clock clock;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("jointcase-nightly-comparison").unstarted(this::run);

    /** @param clock in the zone in which {@code at} is night */
    public NightlyComparison(ReadModels models, LocalTime at, Clock clock, Alarms alarms) {
        this.models = models;
        this.alarms = alarms;
        this.at = at;
        this.clock = clock;
    }

    public void start() {
        thread.start();
    }

    /** How long it is until the next night's comparison. */
    static Duration until(LocalTime at, ZonedDateTime now) {
        var today = now.with(at);
        return Duration.between(
                now, today.isAfter(now) ? today : now.plusDays(1).with(at));
    }

    private void run() {
        try {
            while (true) {
                recall();
                Thread.sleep(until(at, ZonedDateTime.now(clock)));
                for (var name : models.names()) {
                    compare(name);
                }
            }
        } catch (InterruptedException closed) {
            thread.interrupt();
        }
    }

    /** What other nodes found, and this one before it was started anew. */
    private void recall() {
        try {
            models.recall();
        } catch (RuntimeException failure) {
            LOG.warn("what was found when read models were compared cannot be told", failure);
        }
    }

    /** One after another: each holds the rows of a generation in memory. */
    private void compare(String name) throws InterruptedException {
        var failed = Alarm.of(name, "it could not be compared with the ledger last night");
        try {
            if (wasJustCompared(name) || models.compare(name).await(LONGEST_HOURS, TimeUnit.HOURS)) {
                alarms.lower(failed);
            } else {
                LOG.warn("{} is still being compared", name);
            }
        } catch (RebuildUnderWay elsewhere) {
            LOG.info("{} is being rebuilt or compared already", name);
        } catch (RuntimeException failure) {
            LOG.warn("{} was not compared tonight", name, failure);
            alarms.raise(failed);
        }
    }

    private boolean wasJustCompared(String name) {
        var since = clock.instant().minus(JUST);
        return models.compared().stream()
                .anyMatch(compared -> compared.model().equals(name)
                        && compared.ended() != null
                        && compared.started().isAfter(since));
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
