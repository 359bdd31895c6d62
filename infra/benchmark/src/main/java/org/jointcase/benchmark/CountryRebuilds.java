package org.jointcase.benchmark;

import java.io.IOException;
import java.util.stream.Stream;
import org.jointcase.projections.EveryProjection;
import org.jointcase.projections.rows.AccessProjection;
import org.jointcase.projections.rows.Projection;

/** Read models made anew while all of them serve, against {@code COPY} of the entries that they are made from. */
final class CountryRebuilds {
    private CountryRebuilds() {}

    /** Each of them, one after the other. */
    static void measure(RunningProgram program, double entries, Sheet sheet) throws Exception {
        // The first is what others wait for meanwhile: a program that has just started compiles for as long as that
        // takes.
        servesMeanwhile(program, sheet);
        double first = LedgerCopy.seconds(program.database());
        double slowest = rebuilt(program, EveryProjection.OF_CASES.stream().map(Projection::name), sheet);
        double second = LedgerCopy.seconds(program.database());
        rebuilt(program, EveryProjection.OF_ACCESSES.stream().map(AccessProjection::name), sheet);
        double copied = Median.of(first, second, LedgerCopy.seconds(program.database()));
        sheet.add("COPY of all entries, median of three", copied, "s");
        sheet.add("entries of the slowest rebuild", entries / slowest, "entries/s");
        sheet.add("slowest rebuild against COPY", copied / slowest, "times", Budget.atLeast(0.2));
    }

    private static void servesMeanwhile(RunningProgram program, Sheet sheet) throws Exception {
        try (var supervisor = HttpPerson.named("ncic.supervisor", program);
                var meanwhile = new Meanwhile(supervisor, "/investigations")) {
            rebuilt(program, Stream.of("casefile"), (what, value, unit, budget) -> {});
            var took = meanwhile.ended();
            var what = "GET list of cases while casefile is made anew, ";
            sheet.add(what + "p50", took.millis(0.5), "ms");
            sheet.add(what + "p99", took.millis(0.99), "ms");
            sheet.add(what + "the longest", took.millis(1), "ms");
        }
    }

    /** How long the slowest takes, in seconds. */
    private static double rebuilt(RunningProgram program, Stream<String> models, Sheet sheet) throws Exception {
        double slowest = 0;
        try (var administrator = HttpPerson.named("ncic.administrator", program);
                var live = new LiveGeneration(program.database())) {
            for (var model : models.toList()) {
                double rebuilt = live.rebuilt(model, () -> begins(administrator, model));
                sheet.add("rebuild of " + model, rebuilt, "s");
                slowest = Math.max(slowest, rebuilt);
            }
        }
        return slowest;
    }

    private static boolean begins(HttpPerson administrator, String model) throws IOException {
        return administrator.postUnless(409, "/read-models/" + model + "/rebuild", "{}");
    }
}
