package org.jointcase.benchmark;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import org.jointcase.benchmark.Callers.Call;
import org.jointcase.embedded.DatabaseRoles;

/** Commands: through the ledger's gateway, and the same through Axon's own engine on the same server. */
final class GatewayFigures implements Figures {
    private static final int MANY = 64;
    private static final int ROUNDS = 2;
    private static final Budget FACTOR = Budget.atLeast(5);

    @Override
    public String name() {
        return "gateway";
    }

    @Override
    public void measure(Servers servers, Pace pace, Report report)
            throws InterruptedException, ExecutionException, SQLException {
        notes(servers, pace, report);
        wholeCases(servers, pace, report, false, "whole cases");
        wholeCases(servers, pace, report, true, "whole cases, read states remembered");
    }

    /** The command that writes least and loads nothing: the load in which Axon's engine does best. */
    private static void notes(Servers servers, Pace pace, Report report)
            throws InterruptedException, ExecutionException, SQLException {
        try (var ledger = new LedgerNode(servers.database("gateway"));
                var axon = new AxonsEngine(servers.database("axon").dataSource(DatabaseRoles.OWNER), MANY, true)) {
            var onLedger = new NotesInCases(ledger);
            var onAxon = new NotesInCases(axon);
            // One caller last: alone he would be measured while the program still compiles.
            for (int callers : new int[] {32, 8, 1}) {
                var load = new Callers(callers).run(pace, onLedger::add);
                report.add("ledger, notes, " + callers + " callers", "commands", load);
                if (callers == 1) {
                    report.add(
                            "one caller alone, command to durable answer, p50",
                            load.millis(0.5),
                            "ms",
                            Budget.under(3));
                }
            }
            compare(pace, report, "notes, read states remembered", onLedger::add, onAxon::add);
        }
    }

    /** The commands of a case as it really has them. */
    private static void wholeCases(Servers servers, Pace pace, Report report, boolean remembering, String load)
            throws InterruptedException, SQLException {
        var name = remembering ? "whole_remembered" : "whole";
        try (var ledger = new LedgerNode(servers.database(name));
                var axon = new AxonsEngine(
                        servers.database(name + "_axon").dataSource(DatabaseRoles.OWNER), MANY, remembering)) {
            var onLedger = new WholeCases(ledger, MANY);
            var onAxon = new WholeCases(axon, MANY);
            compare(pace, report, load, onLedger::goOn, onAxon::goOn);
        }
    }

    /** In turns, so that what else the machine does falls on both. */
    private static void compare(Pace pace, Report report, String load, Call onLedger, Call onAxon)
            throws InterruptedException {
        var callers = new Callers(MANY);
        var ours = callers.run(pace, onLedger);
        var axons = callers.run(pace, onAxon);
        for (int round = 1; round < ROUNDS; round++) {
            ours = ours.and(callers.run(pace, onLedger));
            axons = axons.and(callers.run(pace, onAxon));
        }
        report.add("ledger, " + load + ", 64 callers", "commands", ours);
        report.add("Axon's JDBC engine, " + load + ", 64 callers", "commands", axons);
        report.add(
                "ledger against Axon's engine, " + load + ", 64 callers",
                ours.perSecond() / axons.perSecond(),
                "times",
                FACTOR);
    }
}
