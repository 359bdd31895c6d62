package org.jointcase.benchmark;

import java.nio.file.Path;

/** How long the program takes from its start until it says that it is ready, with its servers, where its data lie already. */
final class StartFigures implements Figures {
    static final Budget LIMIT = Budget.under(15);

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void measure(Servers servers, Pace pace, Report report) throws Exception {
        var home = servers.directory("start").resolve("home");
        report.add("start of the embedded default, first time", start(home), "s");
        double median = Median.of(start(home), start(home), start(home));
        report.add("start of the embedded default, second time, median of 3", median, "s", LIMIT);
    }

    private static double start(Path home) throws Exception {
        var watch = Stopwatch.started();
        var program = RunningProgram.start(home);
        double took = watch.seconds();
        program.close();
        return took;
    }
}
