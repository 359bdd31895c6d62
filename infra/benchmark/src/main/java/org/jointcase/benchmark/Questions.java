package org.jointcase.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What single queries cost, one after the other, over the cases that the load has made. */
final class Questions {
    private static final int WARM_UP = 20;
    private static final int TIMED = 100;
    private static final int COUNTED = 20;

    private Questions() {}

    static void measure(RunningProgram program, NotesThroughHttp notes, Report report)
            throws IOException, SQLException, InterruptedException {
        var aCase = "/investigations/" + notes.cases().getFirst();
        Map<String, String> routes = new LinkedHashMap<>();
        routes.put("list of cases", "/investigations");
        routes.put("case file", aCase);
        routes.put("history", aCase + "/history");
        routes.put("approvals", "/approvals");
        routes.put("dashboard", "/dashboard");
        try (var investigator = HttpPerson.named("ncic.investigator", program);
                var statements = new Statements(program)) {
            report.add(
                    "a note, SQL statements", statements.each(COUNTED, () -> notes.addOne(investigator)), "statements");
        }
        measure(program, routes, "", null, report);
    }

    /**
     * Statements and times of a supervisor of the centre.
     *
     * @param routes by what they give
     * @param where said behind it
     * @param budget of p99, in ms; null where the design promises nothing
     */
    static void measure(
            RunningProgram program, Map<String, String> routes, String where, @Nullable Budget budget, Report report)
            throws IOException, SQLException, InterruptedException {
        try (var supervisor = HttpPerson.named("ncic.supervisor", program)) {
            try (var statements = new Statements(program)) {
                for (var route : routes.entrySet()) {
                    report.add(
                            "GET " + route.getKey() + where + ", SQL statements",
                            statements.each(COUNTED, () -> supervisor.get(route.getValue())),
                            "statements");
                }
            }
            for (var route : routes.entrySet()) {
                var took = timed(supervisor, route.getValue());
                report.add("GET " + route.getKey() + where + ", p50", took.millis(0.5), "ms");
                report.add("GET " + route.getKey() + where + ", p99", took.millis(0.99), "ms", budget);
            }
        }
    }

    private static Latencies timed(HttpPerson person, String route) throws IOException {
        var took = LongStream.builder();
        long first = System.nanoTime();
        for (int i = 0; i < WARM_UP + TIMED; i++) {
            long began = System.nanoTime();
            person.get(route);
            if (i >= WARM_UP) {
                took.add(System.nanoTime() - began);
            }
        }
        return Latencies.of(took.build(), Duration.ofNanos(System.nanoTime() - first));
    }
}
