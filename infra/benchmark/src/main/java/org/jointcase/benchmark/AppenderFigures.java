package org.jointcase.benchmark;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.ledger.append.Appender;
import org.jointcase.ledger.append.LedgerListener;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.LedgerSchema;
import org.jointcase.ledger.entry.Log;

/** Raw appends, against single-row inserts of the very rows that were appended, which have neither order nor hashes. */
final class AppenderFigures implements Figures {
    private static final int CALLERS = 64;
    private static final int ROUNDS = 2;

    @Override
    public String name() {
        return "appender";
    }

    @Override
    public void measure(Servers servers, Pace pace, Report report) throws Exception {
        var database = servers.database("appender");
        var owner = database.dataSource(DatabaseRoles.OWNER);
        LedgerSchema.migrate(owner);
        var reader = new LedgerReader(database.dataSource(DatabaseRoles.READER));
        var streams = IntStream.range(0, CALLERS).mapToObj(AppendedStream::new).toList();
        var load = new ArrayList<Latencies>();
        var inserts = new ArrayList<Latencies>();
        try (var appender = new Appender(
                        Log.CASE, database.dataSource(DatabaseRoles.WRITER), LedgerNode.ZONE, new LedgerListener() {});
                var plain = new PlainInserts(owner, CALLERS)) {
            for (int round = 0; round < ROUNDS; round++) {
                long before = reader.lastPosition(Log.CASE);
                load.add(new Callers(CALLERS)
                        .run(pace, caller -> appender.append(streams.get(caller).next(), LedgerNode.PATIENCE)));
                inserts.add(plain.insertSameAs(reader, before, pace));
            }
        }
        var appended = load.stream().reduce(Latencies::and).orElseThrow();
        var inserted = inserts.stream().reduce(Latencies::and).orElseThrow();
        report.add("appender, events, 64 callers", "events", appended);
        report.add("single-row inserts of the same rows, 64 connections", "rows", inserted);
        report.add(
                "appender against single-row inserts",
                appended.perSecond() / inserted.perSecond(),
                "times",
                Budget.atLeast(1));
    }
}
