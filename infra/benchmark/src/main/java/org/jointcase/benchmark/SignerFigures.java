package org.jointcase.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jointcase.embedded.Database;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.ledger.append.Appender;
import org.jointcase.ledger.append.LedgerListener;
import org.jointcase.ledger.checkpoint.Checkpoints;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.LedgerSchema;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.signer.Signer;
import org.jointcase.ledger.signer.SignerDirectory;
import org.jointcase.ledger.signer.SignerDirectory.Known;
import org.jointcase.ledger.signer.SignerListener;
import org.jointcase.ledger.signer.SignerSettings;
import org.jointcase.transparency.Entry;

/** How soon an event is under a signed checkpoint, and what the signing costs those who append. */
final class SignerFigures implements Figures {
    private static final int PER_SECOND = 300;
    private static final int CALLERS = 64;
    private static final int ROUNDS = 3;

    @Override
    public String name() {
        return "signer";
    }

    @Override
    public void measure(Servers servers, Pace pace, Report report) throws Exception {
        covered(servers, pace, report);
        cost(servers, pace, report);
    }

    /** From when the ledger recorded an entry until a checkpoint over it lay there for everybody. */
    private static void covered(Servers servers, Pace pace, Report report) throws Exception {
        Queue<Entry> entries = new ConcurrentLinkedQueue<>();
        ConcurrentNavigableMap<Long, Instant> signed = new ConcurrentSkipListMap<>();
        try (var node = new LedgerNode(servers.database("signer"))) {
            var notes = new NotesInCases(node);
            var began = Instant.now();
            try (var signer = signer(servers, node.database(), new SignerListener() {
                @Override
                public void signed(Log log, long size) {
                    signed.put(size, Instant.now());
                }
            })) {
                signer.start();
                try (var sending = new AtARate(PER_SECOND, sender -> entries.add(notes.recorded(node, sender)))) {
                    Thread.sleep(pace.warmUp().plus(pace.measured()));
                    sending.check();
                }
                Until.it(() -> signed.lastEntry() != null
                        && signed.lastKey() >= node.ledger().reader().lastPosition(Log.CASE));
            }
            var took = LongStream.builder();
            entries.stream()
                    .filter(entry -> entry.recorded().isAfter(began.plus(pace.warmUp())))
                    .forEach(entry -> took.add(Duration.between(
                                    entry.recorded(),
                                    signed.ceilingEntry(entry.position()).getValue())
                            .toNanos()));
            var latencies = Latencies.of(took.build(), pace.measured());
            report.add("commands while the log was signed", latencies.perSecond(), "commands/s");
            report.add("event to signed checkpoint at 300 commands/s, p50", latencies.millis(0.5), "ms");
            report.add(
                    "event to signed checkpoint at 300 commands/s, p99",
                    latencies.millis(0.99),
                    "ms",
                    Budget.under(1_500));
        }
    }

    /** In turns, so that what else the machine does falls on both. */
    private static void cost(Servers servers, Pace pace, Report report) throws Exception {
        var database = servers.database("signer_cost");
        LedgerSchema.migrate(database.dataSource(DatabaseRoles.OWNER));
        var reader = new LedgerReader(database.dataSource(DatabaseRoles.READER));
        var checkpoints = new Checkpoints(database.dataSource(DatabaseRoles.READER), 0);
        var streams = IntStream.range(0, CALLERS).mapToObj(AppendedStream::new).toList();
        double with = 0;
        double without = 0;
        try (var appender = new Appender(
                Log.CASE, database.dataSource(DatabaseRoles.WRITER), LedgerNode.ZONE, new LedgerListener() {})) {
            Callers.Call call = caller -> appender.append(streams.get(caller).next(), LedgerNode.PATIENCE);
            for (int round = 0; round < ROUNDS; round++) {
                without += new Callers(CALLERS).run(pace, call).perSecond();
                try (var signer = signer(servers, database, new SignerListener() {})) {
                    signer.start();
                    Until.it(() -> checkpoints.signedSize(Log.CASE) == reader.lastPosition(Log.CASE));
                    with += new Callers(CALLERS).run(pace, call).perSecond();
                }
            }
        }
        report.add("appender without the signer, events, 64 callers", without / ROUNDS, "events/s");
        report.add("appender with the signer, events, 64 callers", with / ROUNDS, "events/s");
        report.add("what the signer costs those who append", 100 * (1 - with / without), "%", Budget.under(5));
    }

    private static Signer signer(Servers servers, Database database, SignerListener listener) {
        var directory = new SignerDirectory(servers.directory("signer-" + database.name()), "benchmark");
        var source = database.dataSource(DatabaseRoles.SIGNER);
        var keys = directory.keys(Log.CASE, "jointcase/benchmark/case", () -> Known.NOTHING, false);
        return new Signer(new SignerSettings(
                Log.CASE, keys, directory.state(Log.CASE), false, source, source, List.of(), listener));
    }
}
