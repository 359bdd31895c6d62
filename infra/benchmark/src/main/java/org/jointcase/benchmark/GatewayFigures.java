package org.jointcase.benchmark;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import org.jointcase.embedded.DatabaseRoles;

/** Commands: through the ledger's gateway, and the same through Axon's own engine on the same server. */
final class GatewayFigures implements Figures {
    private static final int MANY = 64;
    private static final int ROUNDS = 2;

    @Override
    public String name() {
        return "gateway";
    }

    @Override
    public void measure(Servers servers, Pace pace, Report report)
            throws InterruptedException, ExecutionException, SQLException {
        try (var ledger = new LedgerNode(servers.database("gateway"));
                var axon = new AxonsEngine(servers.database("axon").dataSource(DatabaseRoles.OWNER), MANY)) {
            var onLedger = new NotesInCases(ledger);
            var onAxon = new NotesInCases(axon);
            for (int callers : new int[] {1, 8, 32}) {
                var load = new Callers(callers).run(pace, onLedger::add);
                report.add("ledger, commands, " + callers + " callers", "commands", load);
                if (callers == 1) {
                    report.add(
                            "one caller alone, command to durable answer, p50",
                            load.millis(0.5),
                            "ms",
                            Budget.under(3));
                }
            }
            compare(pace, report, onLedger, onAxon);
        }
    }

    /** In turns, so that what else the machine does falls on both. */
    private void compare(Pace pace, Report report, NotesInCases onLedger, NotesInCases onAxon)
            throws InterruptedException {
        var callers = new Callers(MANY);
        var ours = callers.run(pace, onLedger::add);
        var axons = callers.run(pace, onAxon::add);
        for (int round = 1; round < ROUNDS; round++) {
            ours = ours.and(callers.run(pace, onLedger::add));
            axons = axons.and(callers.run(pace, onAxon::add));
        }
        report.add("ledger, commands, 64 callers", "commands", ours);
        report.add("Axon's JDBC engine, commands, 64 callers", "commands", axons);
        report.add(
                "ledger against Axon's JDBC engine, 64 callers",
                ours.perSecond() / axons.perSecond(),
                "times",
                Budget.atLeast(5));
    }
}
