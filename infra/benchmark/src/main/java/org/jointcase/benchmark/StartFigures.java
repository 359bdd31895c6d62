package org.jointcase.benchmark;

import java.nio.file.Path;
import java.util.stream.DoubleStream;

/** How long the program takes from its start until it says that it is ready, with its servers, where its data lie already. */
final class StartFigures implements Figures {
    static final Budget LIMIT = Budget.under(15);

    private static final int STARTS = 3;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void measure(Servers servers, Pace pace, Report report) throws Exception {
        var home = servers.directory("start").resolve("home");
        report.add("start of the embedded default, first time", start(home), "s");
        var times = DoubleStream.builder();
        for (int i = 0; i < STARTS; i++) {
            times.add(start(home));
        }
        double median = times.build().sorted().skip(STARTS / 2).findFirst().orElseThrow();
        report.add("start of the embedded default, second time, median of " + STARTS, median, "s", LIMIT);
    }

    private static double start(Path home) throws Exception {
        var watch = Stopwatch.started();
        var program = RunningProgram.start(home);
        double took = watch.seconds();
        program.close();
        return took;
    }
}
