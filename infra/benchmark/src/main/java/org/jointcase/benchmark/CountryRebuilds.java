package org.jointcase.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jointcase.projections.EveryProjection;
import org.jointcase.projections.rows.AccessProjection;
import org.jointcase.projections.rows.Projection;

/** Read models made anew while all of them serve, against {@code COPY} of the entries that they are made from. */
final class CountryRebuilds {
    private CountryRebuilds() {}

    /** Each of them, one after the other. */
    static void ofAll(RunningProgram program, double entries, Sheet sheet) throws Exception {
        double copied = copied(program, sheet);
        double slowest = rebuilt(program, EveryProjection.OF_CASES.stream().map(Projection::name), sheet);
        rebuilt(program, EveryProjection.OF_ACCESSES.stream().map(AccessProjection::name), sheet);
        sheet.add("entries of the slowest rebuild", entries / slowest, "entries/s");
        sheet.add("slowest rebuild against COPY", copied / slowest, "times", Budget.atLeast(0.2));
    }

    /** The one that has everything of each case. */
    static void ofTheCasefile(RunningProgram program, Sheet sheet) throws Exception {
        copied(program, sheet);
        rebuilt(program, Stream.of("casefile"), sheet);
    }

    /** How long it takes, in seconds. */
    private static double copied(RunningProgram program, Sheet sheet) throws SQLException, IOException {
        double copied = LedgerCopy.seconds(program.database());
        sheet.add("COPY of all entries", copied, "s");
        return copied;
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
