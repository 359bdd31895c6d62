package org.jointcase.benchmark;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** How many entries the relay and the read models have not got yet, looked at again and again while they are added. */
final class Backlog implements AutoCloseable {
    private static final Duration BETWEEN = Duration.ofMillis(200);
    private static final Duration LIMIT = Duration.ofMinutes(30);
    private static final String RELAY = "select (select max(size) from ledger.case_head)"
            + " - coalesce((select max(position) from messaging.relay_cursor), 0)";
    private static final String MODELS = Stream.of(
                    "partners", "access", "board", "casefile", "custody", "approvals", "audittrail")
            .map(("select sum(missing.entries) as missing from generate_series(0, 11) as s(slot)"
                    + " left join %s.cursor c on c.slot = s.slot, lateral (select count(*) as entries"
                    + " from ledger.case_entry e where e.slot = s.slot"
                    + " and e.position > coalesce(c.position, 0)) as missing")::formatted)
            .collect(joining(" union all ", "select max(missing) from (", ") as models"));

    private final Connection connection;
    private final PreparedStatement relay;
    private final PreparedStatement models;

    /**
     * How many were missing at a moment.
     *
     * @param seconds since it was first looked
     * @param relay entries that Kafka has not acknowledged
     * @param models entries that the read model furthest behind has not applied
     */
    record Sample(double seconds, long relay, long models) {}

    Backlog(DataSource database) throws SQLException {
        connection = database.getConnection();
        try (var planner = connection.createStatement()) {
            // It would read all entries to see that none is missing, and be most of the load.
            planner.execute("set enable_seqscan = off");
        }
        relay = connection.prepareStatement(RELAY);
        models = connection.prepareStatement(MODELS);
    }

    /** A load, and what was missing while it was measured. */
    record Seen(Latencies load, List<Sample> samples) {}

    /** Looks while a load goes on, once it is warm. */
    Seen during(Pace pace, Callable<Latencies> load) throws Exception {
        var samples = new ArrayList<Sample>();
        long began = System.nanoTime() + pace.warmUp().toNanos();
        try (var clock = Executors.newSingleThreadScheduledExecutor()) {
            var looking = clock.scheduleAtFixedRate(
                    () -> samples.add(sample(began)),
                    pace.warmUp().toMillis(),
                    BETWEEN.toMillis(),
                    TimeUnit.MILLISECONDS);
            var measured = load.call();
            looking.cancel(false);
            return new Seen(measured, samples);
        }
    }

    /** How long it takes until nothing is missing, in seconds. */
    double secondsUntilNothing() throws InterruptedException {
        long began = System.nanoTime();
        for (var now = sample(began); now.relay() > 0 || now.models() > 0; now = sample(began)) {
            if (now.seconds() > LIMIT.toSeconds()) {
                throw new IllegalStateException("still missing: " + now);
            }
            // The longer it takes, the less often: looking is work, too.
            Thread.sleep(Math.clamp((long) (50 * now.seconds()), 10, 1_000));
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private Sample sample(long began) {
        try {
            return new Sample((System.nanoTime() - began) / 1e9, ask(relay), ask(models));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long ask(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** By how many a backlog grows in a second: the slope of the straight line through the samples. */
    static double growth(List<Sample> samples) {
        return StraightLine.slope(samples.stream()
                .map(sample -> new StraightLine.Point(sample.seconds(), sample.models()))
                .toList());
    }

    /** The longest of the backlogs, the relay's or a read model's. */
    static long longest(List<Sample> samples) {
        return samples.stream()
                .mapToLong(sample -> Math.max(sample.relay(), sample.models()))
                .max()
                .orElseThrow();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
