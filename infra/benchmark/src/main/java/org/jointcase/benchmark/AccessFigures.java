package org.jointcase.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jointcase.ledger.access.AccessLog;
import org.jointcase.ledger.access.AccessRecord;
import org.jointcase.ledger.access.AccessRecord.AccessedObject;
import org.jointcase.ledger.access.AccessRecord.Outcome;

/** What those who read cost those who write: each reading is an entry of the access log, a log of its own. */
final class AccessFigures implements Figures {
    private static final int WRITERS = 8;
    private static final int READINGS_PER_SECOND = 300;
    private static final int ROUNDS = 3;

    @Override
    public String name() {
        return "access";
    }

    /** In turns, so that what else the machine does falls on both. */
    @Override
    public void measure(Servers servers, Pace pace, Report report) throws Exception {
        try (var node = new LedgerNode(servers.database("access"))) {
            var notes = new NotesInCases(node);
            var accesses = node.ledger().accessLog();
            var alone = Latencies.of(LongStream.empty(), Duration.ZERO);
            var beside = alone;
            for (int round = 0; round < ROUNDS; round++) {
                alone = alone.and(new Callers(WRITERS).run(pace, notes::add));
                try (var readings = new AtARate(READINGS_PER_SECOND, reader -> read(accesses, notes))) {
                    beside = beside.and(new Callers(WRITERS).run(pace, notes::add));
                    readings.check();
                }
            }
            report.add("notes, 8 callers, nobody reads", "commands", alone);
            report.add("notes, 8 callers, beside 300 readings/s", "commands", beside);
            report.add("p50 of a note beside readings against alone", beside.millis(0.5) / alone.millis(0.5), "times");
        }
    }

    private static void read(AccessLog accesses, NotesInCases notes) {
        var mandate = notes.centre().investigator();
        var opened = notes.anyCase().value();
        accesses.record(new AccessRecord(
                mandate.person().value(),
                mandate.organisation().value(),
                opened,
                new AccessedObject("investigation", opened),
                "opened",
                Outcome.GRANTED,
                null,
                null,
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                "benchmark",
                UUID.randomUUID(),
                null));
    }
}
