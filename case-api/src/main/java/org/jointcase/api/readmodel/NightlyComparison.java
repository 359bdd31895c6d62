package org.jointcase.api.readmodel;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
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
    private static final Duration PAUSE = Duration.ofSeconds(10);

    /** One that breaks off has an alarm of its own. */
    private static final int TRIES = 3;

    private final ReadModels models;
    private final Alarms alarms;
    private final LocalTime at;
    private final Duration longest;
    private final Clock clock;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("jointcase-nightly-comparison").unstarted(this::run);

    /**
     * @param longest how long after {@code at} the night is over: what was not compared then has an alarm
     * @param clock in the zone in which {@code at} is night
     */
    public NightlyComparison(ReadModels models, LocalTime at, Duration longest, Clock clock, Alarms alarms) {
        this.models = models;
        this.alarms = alarms;
        this.at = at;
        this.longest = longest;
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
                compareAll();
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

    /** One after another: each holds the rows of a generation in memory. One that has to wait keeps no other from its turn. */
    private void compareAll() throws InterruptedException {
        long over = System.nanoTime() + longest.toNanos();
        var tries = new LinkedHashMap<String, Integer>();
        models.names().forEach(name -> tries.put(name, 0));
        while (true) {
            for (var tried : new LinkedHashMap<>(tries).entrySet()) {
                var name = tried.getKey();
                if (tried.getValue() < TRIES && isCompared(name, over, tries)) {
                    alarms.lower(failed(name));
                    tries.remove(name);
                }
            }
            long left = over - System.nanoTime();
            if (left <= 0 || tries.values().stream().allMatch(begun -> begun == TRIES)) {
                break;
            }
            TimeUnit.NANOSECONDS.sleep(Math.min(left, PAUSE.toNanos()));
        }
        for (var name : tries.keySet()) {
            LOG.warn("{} was not compared tonight", name);
            alarms.raise(failed(name));
        }
    }

    private static Alarm failed(String name) {
        return Alarm.of(name, "it could not be compared with the ledger last night");
    }

    /** Whether it is, here or elsewhere; one that is begun here is waited for and counted. */
    private boolean isCompared(String name, long over, Map<String, Integer> tries) throws InterruptedException {
        try {
            if (!wasJustCompared(name)) {
                var ended = models.compare(name);
                tries.merge(name, 1, Integer::sum);
                if (!ended.await(over - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    LOG.warn("{} is still being compared", name);
                }
            }
            return wasJustCompared(name);
        } catch (RebuildUnderWay elsewhere) {
            LOG.debug("{} is being rebuilt or compared already", name);
        } catch (RuntimeException failure) {
            LOG.warn("{} cannot be compared: {}", name, failure.toString());
        }
        return false;
    }

    private boolean wasJustCompared(String name) {
        var since = clock.instant().minus(JUST);
        return models.compared().stream()
                .anyMatch(compared -> compared.model().equals(name)
                        && compared.hasEnded()
                        && compared.started().isAfter(since));
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
