package org.jointcase.benchmark;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jointcase.embedded.DatabaseRoles;

/** Commands through the running program's API, token checked, relay and read models at work, against Axon's engine. */
final class HttpFigures implements Figures {
    private static final int MANY = 64;
    private static final int ROUNDS = 2;
    /** A program that has just started compiles for minutes on two cores. */
    private static final Duration WARM_UP = Duration.ofMinutes(4);

    private static final Duration STEADY = Duration.ofSeconds(15);
    private static final Duration IDLE = Duration.ofSeconds(10);

    @Override
    public String name() {
        return "http";
    }

    @Override
    public void measure(Servers servers, Pace pace, Report report) throws Exception {
        try (var program = RunningProgram.start(servers.directory("program").resolve("home"));
                var notes = new NotesThroughHttp(program)) {
            notes.load(MANY, new Pace(Duration.ZERO, WARM_UP));
            for (int callers : new int[] {1, 8, 32}) {
                report.add("HTTP, commands, " + callers + " callers", "commands", notes.load(callers, pace));
            }
            compare(servers, program, notes, pace, report);
            Questions.measure(program, notes, report);
            try (var investigator = HttpPerson.named("ncic.investigator", program)) {
                new EvidenceThroughHttp(program, investigator, notes.cases().getFirst())
                        .measure(servers.directory("evidence-through-http"), report);
            }
            idle(program, report);
        }
    }

    private static void idle(RunningProgram program, Report report) throws InterruptedException {
        var before = program.cpu();
        var postgres = program.cpuOfPostgres();
        Thread.sleep(IDLE);
        report.add("the idle program", percent(program.cpu().minus(before)), "% of a core");
        report.add("its idle PostgreSQL", percent(program.cpuOfPostgres().minus(postgres)), "% of a core");
    }

    private static double percent(Duration used) {
        return 100.0 * used.toMillis() / IDLE.toMillis();
    }

    /** In turns, so that what else the machine does falls on all. */
    private static void compare(
            Servers servers, RunningProgram program, NotesThroughHttp notes, Pace pace, Report report)
            throws Exception {
        try (var backlog = new Backlog(program.database());
                var axon = axonsEngine(servers, "axon_beside_http", false);
                var remembering = axonsEngine(servers, "axon_remembering", true)) {
            var onAxon = new NotesInCases(axon);
            var onRemembering = new NotesInCases(remembering);
            new Callers(MANY).run(pace, onAxon::add);
            new Callers(MANY).run(pace, onRemembering::add);
            backlog.secondsUntilNothing();
            var http = new ArrayList<Latencies>();
            var axons = new ArrayList<Latencies>();
            var remembered = new ArrayList<Latencies>();
            // What grows shows only over a while: batches come and go.
            var steady = new Pace(pace.warmUp(), STEADY);
            double growth = 0;
            double untilNothing = 0;
            long longest = 0;
            for (int round = 0; round < ROUNDS; round++) {
                var seen = backlog.during(steady, () -> notes.load(MANY, steady));
                untilNothing = Math.max(untilNothing, backlog.secondsUntilNothing());
                growth = Math.max(
                        growth, Backlog.growth(seen.samples()) / seen.load().perSecond());
                longest = Math.max(longest, Backlog.longest(seen.samples()));
                http.add(seen.load());
                axons.add(new Callers(MANY).run(pace, onAxon::add));
                remembered.add(new Callers(MANY).run(pace, onRemembering::add));
            }
            var ours = all(http);
            report.add("HTTP, commands, 64 callers", "commands", ours);
            against("Axon's JDBC engine without HTTP", ours, all(axons), report);
            against("the same, read states remembered", ours, all(remembered), report);
            report.add("backlog of relay or read models at 64 callers, longest", (double) longest, "entries");
            report.add("growth of the backlog, for each entry added", growth, "entries", Budget.under(0.01));
            report.add("backlog gone after the load", untilNothing, "s");
        }
    }

    private static AxonsEngine axonsEngine(Servers servers, String database, boolean remembering) throws SQLException {
        return new AxonsEngine(servers.database(database).dataSource(DatabaseRoles.OWNER), MANY, remembering);
    }

    private static Latencies all(List<Latencies> rounds) {
        return rounds.stream().reduce(Latencies::and).orElseThrow();
    }

    private static void against(String engine, Latencies ours, Latencies theirs, Report report) {
        report.add(engine + ", commands, 64 callers", "commands", theirs);
        report.add("HTTP against " + engine, ours.perSecond() / theirs.perSecond(), "times", Budget.atLeast(2));
    }
}
