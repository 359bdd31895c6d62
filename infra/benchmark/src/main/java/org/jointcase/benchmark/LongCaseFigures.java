package org.jointcase.benchmark;

import java.util.ArrayList;
import java.util.stream.LongStream;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.ledger.append.Draft;
import org.jointcase.ledger.append.EventIds;
import org.jointcase.task.TaskId;

/** A command that writes the investigation, where that has a long history of its own and where it has a short one. */
final class LongCaseFigures implements Figures {
    private static final int SHORT = 100;
    private static final int LONG = 100_000;
    private static final int AT_ONCE = 1_000;
    private static final int WARM_UP = 50;
    private static final int COMMANDS = 200;

    private final Centre centre = new Centre();

    @Override
    public String name() {
        return "long-case";
    }

    @Override
    public void measure(Servers servers, Pace pace, Report report) throws Exception {
        var database = servers.database("long_case");
        InvestigationId shortOne;
        InvestigationId longOne;
        try (var filling = new LedgerNode(database)) {
            centre.found(filling);
            shortOne = centre.open(filling);
            longOne = centre.open(filling);
            fill(filling, shortOne, SHORT);
            fill(filling, longOne, LONG);
        }
        try (var ledger = new LedgerNode(database)) {
            // Code and connections are warm before memory is compared cold.
            for (int i = 0; i < WARM_UP; i++) {
                var other = centre.open(ledger);
                ledger.send(centre.addMandatoryTask(other));
            }
            double coldShort = millisOf(ledger, shortOne);
            double coldLong = millisOf(ledger, longOne);
            report.add("first command after a start on a case with 100 events", coldShort, "ms");
            report.add("first command after a start on a case with 100,000 events", coldLong, "ms");
            var onShort = LongStream.builder();
            var onLong = LongStream.builder();
            for (int i = 0; i < COMMANDS; i++) {
                onShort.add((long) (1e6 * millisOf(ledger, shortOne)));
                onLong.add((long) (1e6 * millisOf(ledger, longOne)));
            }
            double usualShort = Latencies.of(onShort.build(), pace.measured()).millis(0.5);
            double usualLong = Latencies.of(onLong.build(), pace.measured()).millis(0.5);
            report.add("command on a case with 100 events, p50", usualShort, "ms");
            report.add("command on a case with 100,000 events, p50", usualLong, "ms");
            report.add("100,000 events against 100", usualLong / usualShort, "times", Budget.under(2));
        }
    }

    private double millisOf(LedgerNode ledger, InvestigationId investigation) {
        long began = System.nanoTime();
        ledger.send(centre.addMandatoryTask(investigation));
        return (System.nanoTime() - began) / 1e6;
    }

    /** Tasks that were added and completed: history that leaves nothing open. */
    private void fill(LedgerNode ledger, InvestigationId investigation, int events) {
        try (var appends = DirectAppends.to(ledger, centre.investigator())) {
            long sequence = ledger.ledger().states().latest(investigation).version();
            var drafts = new ArrayList<Draft>();
            for (int i = 0; i < events / 2; i++) {
                var task = new TaskId(EventIds.next());
                drafts.add(appends.draft(new InvestigationEvent.MandatoryTaskAdded(investigation, task), sequence++));
                drafts.add(
                        appends.draft(new InvestigationEvent.MandatoryTaskCompleted(investigation, task), sequence++));
                if (drafts.size() >= AT_ONCE || i == events / 2 - 1) {
                    appends.append(drafts);
                    drafts.clear();
                }
            }
        }
    }
}
