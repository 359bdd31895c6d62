package org.jointcase.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.jointcase.ledger.entry.Slot;
import org.jointcase.transparency.Entry;

/** The way of an event over relay, Kafka and consumer to its row, while every read model is followed. */
final class ReadModelFigures implements Figures {
    private static final String MODEL = "casefile";
    private static final int PER_SECOND = 300;
    /** Seven read models are followed by code that is not compiled yet. */
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    @Override
    public String name() {
        return "read-model";
    }

    @Override
    public void measure(Servers servers, Pace pace, Report report) throws Exception {
        try (var node = new ReadModelNode(servers, "read_model_benchmark")) {
            var notes = new NotesInCases(node.ledger());
            try (var relay = node.relay();
                    var models = node.models()) {
                relay.start();
                models.start();
                Until.it(models::isReady);
                follow(node.projector(), node.ledger(), notes, new Pace(WARM_UP, pace.measured()), report);
            }
        }
    }

    /** At a steady rate, whatever the answers take; each entry's time runs from when the ledger recorded it. */
    private static void follow(DataSource projector, LedgerNode ledger, NotesInCases notes, Pace pace, Report report)
            throws Exception {
        Queue<Entry> waiting = new ConcurrentLinkedQueue<>();
        var took = LongStream.builder();
        var over = pace.warmUp().plus(pace.measured());
        try (var sending = new AtARate(PER_SECOND, sender -> waiting.add(notes.recorded(ledger, sender)));
                var connection = projector.getConnection();
                var cursors = connection.prepareStatement("select slot, position from " + MODEL + ".cursor")) {
            var began = Instant.now();
            var end = began.plus(over);
            long[] reached = new long[Slot.COUNT];
            while (Instant.now().isBefore(end)
                    || (!waiting.isEmpty() && Instant.now().isBefore(end.plus(Until.LIMIT)))) {
                try (var rows = cursors.executeQuery()) {
                    while (rows.next()) {
                        reached[rows.getInt(1)] = rows.getLong(2);
                    }
                }
                sending.check();
                var now = Instant.now();
                if (now.isAfter(end)) {
                    sending.stop();
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
}
