package org.jointcase.benchmark;

import java.io.IOException;
import org.jointcase.projections.EveryProjection;
import org.jointcase.projections.rows.AccessProjection;
import org.jointcase.projections.rows.Projection;

/** Every read model made anew while all of them serve, against {@code COPY} of the entries that they are made from. */
final class CountryRebuilds {
    private CountryRebuilds() {}

    static void measure(RunningProgram program, double entries, Sheet sheet) throws Exception {
        var database = program.database();
        double copied = LedgerCopy.seconds(database);
        sheet.add("COPY of all entries", copied, "s");
        double slowest = 0;
        try (var administrator = HttpPerson.named("ncic.administrator", program);
                var live = new LiveGeneration(database)) {
            for (Projection projection : EveryProjection.OF_CASES) {
                double rebuilt = live.rebuilt(projection.name(), () -> begins(administrator, projection.name()));
                sheet.add("rebuild of " + projection.name(), rebuilt, "s");
                slowest = Math.max(slowest, rebuilt);
            }
            for (AccessProjection projection : EveryProjection.OF_ACCESSES) {
                sheet.add(
                        "rebuild of " + projection.name(),
                        live.rebuilt(projection.name(), () -> begins(administrator, projection.name())),
                        "s");
            }
        }
        sheet.add("entries of the slowest rebuild", entries / slowest, "entries/s");
        sheet.add("slowest rebuild against COPY", copied / slowest, "times", Budget.atLeast(0.2));
    }

    private static boolean begins(HttpPerson administrator, String model) throws IOException {
        return administrator.postUnless(409, "/read-models/" + model + "/rebuild", "{}");
    }
}
