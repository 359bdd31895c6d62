package org.jointcase.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import org.jointcase.projections.EveryProjection;
import org.jspecify.annotations.Nullable;

/**
 * What people wait for in a country of so many cases, each country in a home of its own: what is not flat shows. How many
 * cases is told by {@code -Dbenchmark.cases=1000,5000,25000}.
 */
final class CountryFigures implements Figures {
    /** A program that has just started compiles for minutes. */
    private static final long WARM_UP_SECONDS = 45;

    /** The country that {@link #MADE} is promised for. */
    private static final int PROMISED = 25_000;

    private static final Budget MADE = Budget.under(600);

    private final int[] sizes = sizes(System.getProperty("benchmark.cases"));

    @Override
    public String name() {
        return "country";
    }

    @Override
    public void measure(Servers servers, Pace pace, Report report) throws Exception {
        var growth = new Growth(report);
        var pictures = Path.of(System.getProperty("benchmark.pictures"));
        for (int cases : sizes) {
            var country = "country-" + cases;
            Attempt.at("the rest of a country of " + cases + " cases", report, () -> {
                var home = servers.directory(country).resolve("home");
                measure(home, cases, growth);
            });
            Attempt.at("pictures up to " + country, report, () -> growth.draw(pictures));
            // The disk need not hold the next one beside it.
            Attempt.at("removing " + country, report, () -> servers.remove(country));
        }
        growth.conclude();
    }

    private static void measure(Path home, int cases, Growth growth) throws Exception {
        var sheet = growth.of(cases);
        var longest = growth.ofTheLongestCase(cases);
        var watch = Stopwatch.started();
        RunningProgram.run(home, "country", "--jointcase.country.cases=" + cases);
        sheet.add("making the country", watch.seconds(), "s", cases == PROMISED ? MADE : null);
        double entries = ofNewNode(home, sheet);
        try (var program = start("start of a node that was here before", home, sheet, StartFigures.LIMIT)) {
            warmUp(program);
            var asked = CountryCases.of(program);
            CountryQuestions.measure(program, asked, sheet, longest);
            try (var commands = new CountryCommands(program)) {
                commands.measure(asked, longest);
            }
            new Room(program).measureAtRest(sheet);
            CountryRebuilds.measure(program, entries, sheet);
            CountryProof.measure(program, sheet, longest);
            new Room(program).measureThePeak(sheet);
        }
    }

    /** A node that finds the ledger and nothing else, until its read models have everything. */
    private static double ofNewNode(Path home, Sheet sheet) throws Exception {
        var watch = Stopwatch.started();
        try (var program = start("start of a new node", home, sheet, null);
                var live = new LiveGeneration(program.database());
                var backlog = new Backlog(program.database())) {
            for (var projection : EveryProjection.OF_CASES) {
                Until.it(() -> live.of(projection.name()) > 0);
            }
            backlog.secondsUntilNothing();
            sheet.add("a new node has caught up", watch.seconds(), "s");
            double entries = Double.parseDouble(program.ask("select max(size) from ledger.case_head"));
            sheet.add(Growth.ENTRIES, entries, "entries");
            sheet.add("exhibits", Double.parseDouble(program.ask("select count(*) from casefile.exhibit")), "exhibits");
            return entries;
        }
    }

    private static RunningProgram start(String what, Path home, Sheet sheet, @Nullable Budget budget)
            throws IOException, InterruptedException, ExecutionException {
        var watch = Stopwatch.started();
        var program = RunningProgram.start(home);
        sheet.add(what, watch.seconds(), "s", budget);
        return program;
    }

    private static void warmUp(RunningProgram program) throws IOException, SQLException {
        var watch = Stopwatch.started();
        var asked = CountryCases.of(program);
        try (var supervisor = HttpPerson.named("ncic.supervisor", program)) {
            while (watch.seconds() < WARM_UP_SECONDS) {
                supervisor.get("/investigations");
                supervisor.get("/dashboard");
                supervisor.get(asked.middling().route());
            }
        }
    }

    private static int[] sizes(String asked) {
        try {
            return Arrays.stream(asked.split(",")).mapToInt(Integer::parseInt).toArray();
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(
                    "benchmark.cases is " + asked + ", and should be numbers of cases, as 1000,25000", none);
        }
    }
}
