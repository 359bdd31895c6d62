package org.jointcase.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.jointcase.embedded.DatabaseRoles;

/** Makes the figures of {@code docs/performance.md} and prints them beside what the design promises. */
public final class Benchmark {
    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        // Axon would report to a server at its start.
        System.setProperty("axoniq.update-checker.disabled", "true");
        var pace = Pace.ofSeconds(Integer.getInteger("benchmark.seconds", 4));
        var all = List.<Figures>of(
                new GatewayFigures(),
                new AppenderFigures(),
                new SignerFigures(),
                new AccessFigures(),
                new LongCaseFigures(),
                new ReadModelFigures(),
                new RebuildFigures(),
                new ReplayFigures(),
                new EvidenceFigures(),
                new VerifyFigures(),
                new ExportFigures(),
                new StartFigures(),
                new CountryFigures(),
                new HttpFigures());
        var asked = asked(System.getProperty("benchmark.only", ""), all);
        var report = new Report();
        try (var servers = new Servers()) {
            try {
                report.say(Machine.describe(servers.database("machine").dataSource(DatabaseRoles.OWNER)));
                for (var figures : asked) {
                    Attempt.at(figures.name(), report, () -> figures.measure(servers, pace, report));
                }
            } finally {
                // Hours of work: neither an error nor a disk that cannot be tidied up takes them away.
                report.printTable();
                report.write(Path.of("benchmark.csv"));
            }
        }
        System.exit(report.holds() ? 0 : 1);
    }

    /** @param only names, separated by commas; all where there is none */
    private static List<Figures> asked(String only, List<Figures> all) {
        if (only.isEmpty()) {
            return all;
        }
        var known = all.stream().map(Figures::name).toList();
        var names = List.of(only.split(","));
        if (!known.containsAll(names)) {
            throw new IllegalArgumentException("benchmark.only is " + only + ", and there are " + known);
        }
        return all.stream().filter(figures -> names.contains(figures.name())).toList();
    }
}
