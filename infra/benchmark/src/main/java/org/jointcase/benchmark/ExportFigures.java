package org.jointcase.benchmark;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.ledger.bundle.BundleExport;
import org.jointcase.ledger.bundle.BundlePlans;
import org.jointcase.ledger.bundle.BundleRequest;
import org.jointcase.ledger.checkpoint.Checkpoints;
import org.jointcase.ledger.entry.Log;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.bundle.Contents;
import org.jointcase.transparency.bundle.Scope;
import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.SignatureType;
import org.jointcase.transparency.note.SigningKey;

/** The whole log as a bundle: how fast it is exported, and what is in memory on the way. */
final class ExportFigures implements Figures {
    private static final String ORIGIN = "benchmark.example/case";
    private static final int LOOKS = 8;

    @Override
    public String name() {
        return "export";
    }

    @Override
    public void measure(Servers servers, Pace pace, Report report) throws Exception {
        try (var node = new LedgerNode(servers.database("export_benchmark"))) {
            RebuildFigures.fill(node);
            sign(node);
            var reader = node.database().dataSource(DatabaseRoles.READER);
            var request = new BundleRequest(Log.CASE, new Scope.Whole(), Long.MAX_VALUE, Contents.SEALED, List.of());
            var plan = new BundlePlans(reader, new Checkpoints(reader, 0))
                    .plan(request)
                    .orElseThrow();
            var export = new BundleExport(reader, node.ledger().keys());
            var watch = Stopwatch.started();
            export.write(plan, OutputStream.nullOutputStream(), collected -> Optional.empty(), written -> {});
            report.add("export of a bundle", plan.entries() / watch.seconds(), "entries/s");

            var heap = new Heap(plan.entries());
            export.write(plan, OutputStream.nullOutputStream(), collected -> Optional.empty(), heap::look);
            report.add("entries exported while the heap is looked at", (double) plan.entries(), "entries");
            report.add("growth of the heap meanwhile", heap.growth() / 1e6, "MB", Budget.under(8));
        }
    }

    /** What is used after a collection, from the first look on. */
    private static final class Heap {
        private final long every;
        private long next;
        private long first;
        private long most;

        Heap(long entries) {
            every = entries / LOOKS;
            next = every;
        }

        void look(long written) {
            if (written < next) {
                return;
            }
            next += every;
            System.gc();
            long used =
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            first = first == 0 ? used : first;
            most = Math.max(most, used);
        }

        long growth() {
            return most - first;
        }
    }

    /** As a signer does, of the last head. */
    private static void sign(LedgerNode node) throws Exception {
        var key = SigningKey.generate(ORIGIN, SignatureType.ED25519);
        try (var connection = node.database().dataSource(DatabaseRoles.OWNER).getConnection();
                var statement = connection.createStatement();
                var insert = connection.prepareStatement("insert into ledger.case_checkpoint values (?, ?)");
                var head =
                        statement.executeQuery("select size, root from ledger.case_head order by size desc limit 1")) {
            head.next();
            var checkpoint = new Checkpoint(ORIGIN, head.getLong(1), Hash.of(head.getBytes(2)));
            insert.setLong(1, checkpoint.size());
            insert.setString(2, checkpoint.sign(List.of(key), Instant.now()).toString());
            insert.execute();
        }
    }
}
