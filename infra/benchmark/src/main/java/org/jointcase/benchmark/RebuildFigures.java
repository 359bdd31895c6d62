package org.jointcase.benchmark;

import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.projections.EveryProjection;
import org.jointcase.projections.readmodel.ReadModels;
import org.jointcase.projections.readmodel.RebuildUnderWay;
import org.jointcase.projections.rows.Projection;

/** The making anew of every read model while it serves, against COPY of the entries that it is made from. */
final class RebuildFigures implements Figures {
    private static final int ENTRIES = Integer.getInteger("benchmark.entries", 100_000);

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public void measure(Servers servers, Pace pace, Report report) throws Exception {
        try (var node = new ReadModelNode(servers, "rebuild_benchmark")) {
            int entries = fill(node.ledger());
            try (var models = node.models();
                    var live = new LiveGeneration(node.projector())) {
                // Without a generation each is rebuilt: that warms up.
                models.start();
                Until.it(models::isReady);
                var reader = node.ledger().database().dataSource(DatabaseRoles.READER);
                double copied = entries / median(() -> LedgerCopy.seconds(reader));
                report.add("entries that read models are rebuilt from", entries, "entries");
                report.add("COPY of these entries", copied, "entries/s");
                double slowest = Double.MAX_VALUE;
                for (Projection projection : EveryProjection.OF_CASES) {
                    var model = projection.name();
                    double rebuilt = entries / median(() -> live.rebuilt(model, () -> begins(models, model)));
                    report.add("rebuild of " + model, rebuilt, "entries/s");
                    slowest = Math.min(slowest, rebuilt);
                }
                report.add("slowest rebuild against COPY", slowest / copied, "times", Budget.atLeast(0.2));
            }
        }
    }

    static int fill(LedgerNode ledger) {
        var centre = new Centre();
        centre.found(ledger);
        int entries = 1;
        try (var appends = DirectAppends.to(ledger, centre.investigator())) {
            while (entries < ENTRIES) {
                var drafts = WholeCase.drafts(appends);
                appends.append(drafts);
                entries += drafts.size();
            }
        }
        return entries;
    }

    /** What takes so many seconds. */
    @FunctionalInterface
    private interface Timed {
        double seconds() throws Exception;
    }

    private static double median(Timed timed) throws Exception {
        return Median.of(timed.seconds(), timed.seconds(), timed.seconds());
    }

    private static boolean begins(ReadModels models, String model) {
        try {
            models.rebuild(model);
            return true;
        } catch (RebuildUnderWay e) {
            return false;
        }
    }
}
