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
    private static final int WARM_UP = 100;
    private static final long WARM_UP_LIMIT = Duration.ofSeconds(2).toNanos();

    /** Of 100 or fewer the slowest is their p99. */
    private static final int ENOUGH = 200;

    private static final long LEAST = Duration.ofSeconds(5).toNanos();
    private static final long MOST = 10 * LEAST;
    private static final int COUNTED = 30;

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
        measure(program, "ncic.supervisor", routes, null, report);
    }

    /**
     * Statements and times of what somebody asks.
     *
     * @param who as {@code ncic.supervisor}
     * @param routes by what they give
     * @param budget of p99, in ms; null where the design promises nothing
     */
    static void measure(
            RunningProgram program, String who, Map<String, String> routes, @Nullable Budget budget, Sheet sheet)
            throws IOException, SQLException, InterruptedException {
        try (var person = HttpPerson.named(who, program)) {
            try (var statements = new Statements(program)) {
                for (var route : routes.entrySet()) {
                    sheet.add(
                            "GET " + route.getKey() + ", SQL statements",
                            statements.each(COUNTED, () -> person.get(route.getValue())),
                            "statements");
                }
            }
            for (var route : routes.entrySet()) {
                var took = timed(person, route.getValue());
                sheet.add("GET " + route.getKey() + ", p50", took.millis(0.5), "ms");
                sheet.add("GET " + route.getKey() + ", p99", took.millis(0.99), "ms", budget);
                if (took.count() < ENOUGH) {
                    sheet.add("GET " + route.getKey() + ", requests behind its p99", took.count(), "requests");
                }
            }
        }
    }

    private static Latencies timed(HttpPerson person, String route) throws IOException {
        long began = System.nanoTime();
        for (int i = 0; i < WARM_UP && System.nanoTime() - began < WARM_UP_LIMIT; i++) {
            person.get(route);
        }
        var took = LongStream.builder();
        long first = System.nanoTime();
        long now = first;
        for (int i = 0; now - first < MOST && (i < ENOUGH || now - first < LEAST); i++) {
            person.get(route);
            took.add(System.nanoTime() - now);
            now = System.nanoTime();
        }
        return Latencies.of(took.build(), Duration.ofNanos(now - first));
    }
}
