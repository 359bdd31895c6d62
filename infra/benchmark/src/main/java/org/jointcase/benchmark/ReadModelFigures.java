package org.jointcase.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.ledger.entry.Slot;
import org.jointcase.messaging.RaisedAlarms;
import org.jointcase.messaging.relay.MessagingSchema;
import org.jointcase.messaging.relay.Relay;
import org.jointcase.messaging.relay.RelaySettings;
import org.jointcase.messaging.topic.EventsTopic;
import org.jointcase.projections.casefile.CasefileProjection;
import org.jointcase.projections.readmodel.ReadModelSettings;
import org.jointcase.projections.readmodel.ReadModels;
import org.jointcase.projections.readmodel.RebuildUnderWay;
import org.jointcase.projections.rows.ReadModelSchema;
import org.jointcase.transparency.Entry;
import org.postgresql.PGConnection;

/** The way of an event over relay, Kafka and consumer to its row, and the making anew of all rows. */
final class ReadModelFigures implements Figures {
    private static final String MODEL = "casefile";
    private static final int PER_SECOND = 300;
    private static final int SENDERS = 16;
    private static final int FILLERS = 64;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Override
    public String name() {
        return "read-model";
    }

    @Override
    public void measure(Servers servers, Pace pace, Report report) throws Exception {
        var database = servers.database("read_model_benchmark");
        try (var ledger = new LedgerNode(database);
                var projector = Servers.pool(database.dataSource(DatabaseRoles.PROJECTOR), 8, true)) {
            var owner = database.dataSource(DatabaseRoles.OWNER);
            MessagingSchema.migrate(owner);
            ReadModelSchema.migrate(owner);
            var notes = new NotesInCases(ledger);
            try (var relay = relay(servers, ledger);
                    var models = models(servers, ledger, projector)) {
                relay.start();
                models.start();
                until(models::isReady);
                new Callers(FILLERS).run(pace, notes::add);
                until(() -> models.lag(MODEL).entries() == 0);
                follow(projector, ledger, notes, pace, report);
                rebuild(database.dataSource(DatabaseRoles.READER), projector, models, report);
            }
        }
    }

    private static Relay relay(Servers servers, LedgerNode ledger) {
        return new Relay(new RelaySettings(
                ledger.ledger().reader(),
                ledger.database().dataSource(DatabaseRoles.RELAY),
                servers.kafka(),
                EventsTopic.DEFAULT,
                new RaisedAlarms()));
    }

    private static ReadModels models(Servers servers, LedgerNode ledger, HikariDataSource projector) {
        return new ReadModels(
                new ReadModelSettings(
                        projector,
                        ledger.database().dataSource(DatabaseRoles.PROJECTOR),
                        ledger.ledger().reader(),
                        ledger.ledger().opener(),
                        ledger.ledger().accessOpener(),
                        servers.kafka(),
                        EventsTopic.DEFAULT,
                        new RaisedAlarms()),
                List.of(new CasefileProjection()),
                List.of());
    }

    /** At a steady rate, whatever the answers take; each entry's time runs from when the ledger recorded it. */
    private static void follow(DataSource projector, LedgerNode ledger, NotesInCases notes, Pace pace, Report report)
            throws Exception {
        Queue<Entry> waiting = new ConcurrentLinkedQueue<>();
        var took = LongStream.builder();
        var sending = new ArrayList<Future<?>>();
        var over = pace.warmUp().plus(pace.measured());
        try (var senders = Executors.newScheduledThreadPool(SENDERS);
                var connection = projector.getConnection();
                var cursors = connection.prepareStatement("select slot, position from " + MODEL + ".cursor")) {
            for (int i = 0; i < SENDERS; i++) {
                int sender = i;
                long every = SENDERS * 1_000_000_000L / PER_SECOND;
                sending.add(senders.scheduleAtFixedRate(
                        () -> {
                            var note = notes.centre().addNote(notes.nth(sender));
                            waiting.add(
                                    ledger.receipt(note).entries().getFirst().entry());
                        },
                        every * i / SENDERS,
                        every,
                        TimeUnit.NANOSECONDS));
            }
            var began = Instant.now();
            var end = began.plus(over);
            long[] reached = new long[Slot.COUNT];
            while (Instant.now().isBefore(end)
                    || (!waiting.isEmpty() && Instant.now().isBefore(end.plus(LIMIT)))) {
                try (var rows = cursors.executeQuery()) {
                    while (rows.next()) {
                        reached[rows.getInt(1)] = rows.getLong(2);
                    }
                }
                if (sending.stream().anyMatch(sender -> sender.state() == Future.State.FAILED)) {
                    throw new IllegalStateException("a command failed");
                }
                var now = Instant.now();
                if (now.isAfter(end)) {
                    senders.shutdown();
                }
                waiting.removeIf(entry -> {
                    boolean there = reached[Slot.of(entry.caseId())] >= entry.position();
                    if (there && entry.recorded().isAfter(began.plus(pace.warmUp()))) {
                        took.add(Duration.between(entry.recorded(), now).toNanos());
                    }
                    return there;
                });
                Thread.sleep(2);
            }
        }
        var latencies = Latencies.of(took.build(), pace.measured());
        report.add("commands while read models were followed", latencies.perSecond(), "commands/s");
        report.add("event to read model at 300 commands/s, p50", latencies.millis(0.5), "ms");
        report.add("event to read model at 300 commands/s, p99", latencies.millis(0.99), "ms", Budget.under(500));
    }

    private static void rebuild(DataSource reader, DataSource projector, ReadModels models, Report report)
            throws Exception {
        // The first one warms up.
        rebuildOnce(projector, models);
        double rebuilt = rebuildOnce(projector, models);
        try (var connection = reader.getConnection()) {
            long began = System.nanoTime();
            double entries = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select position, slot, envelope, payload, leaf from ledger.case_entry"
                                    + " order by position) to stdout (format binary)",
                            OutputStream.nullOutputStream());
            double copied = (System.nanoTime() - began) / 1e9;
            report.add("entries that a read model was rebuilt from", entries, "entries");
            report.add("rebuild", entries / rebuilt, "entries/s");
            report.add("COPY of the same entries", entries / copied, "entries/s");
            report.add("rebuild against COPY", copied / rebuilt, "times", Budget.atLeast(0.2));
        }
    }

    /** In seconds. */
    private static double rebuildOnce(DataSource projector, ReadModels models) throws Exception {
        long before = live(projector);
        // The one before gives its lock back a moment after it is live.
        until(() -> begins(models));
        long began = System.nanoTime();
        until(() -> live(projector) > before);
        return (System.nanoTime() - began) / 1e9;
    }

    private static boolean begins(ReadModels models) {
        try {
            models.rebuild(MODEL);
            return true;
        } catch (RebuildUnderWay e) {
            return false;
        }
    }

    private static long live(DataSource projector) throws SQLException {
        try (var connection = projector.getConnection();
                var statement = connection.prepareStatement(
                        "select coalesce(max(number), 0) from read_model.generation where model = ? and state = 'LIVE'")) {
            statement.setString(1, MODEL);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** What is waited for. */
    @FunctionalInterface
    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void until(Condition condition) throws Exception {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("it takes too long");
            }
            Thread.sleep(5);
        }
    }
}
