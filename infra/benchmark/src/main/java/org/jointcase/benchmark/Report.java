package org.jointcase.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The table: each figure is printed as soon as it is there, and all of them are kept as CSV. */
final class Report implements Sheet {
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    void say(String line) {
        System.out.println(line);
    }

    @Override
    public void add(String what, double value, String unit, @Nullable Budget budget) {
        var figure = new Figure(what, value, unit, budget);
        figures.add(figure);
        say(line(figure));
    }

    /** Rate and percentiles of a load. */
    void add(String what, String things, Latencies load) {
        add(what, load.perSecond(), things + "/s");
        add(what + ", p50", load.millis(0.5), "ms");
        add(what + ", p99", load.millis(0.99), "ms");
    }

    /** A figure that cannot be had, and why. */
    void notMeasured(String what, String why) {
        missing.add(what);
        say("not measured: " + what + ": " + why);
    }

    /** Something that always has to hold did not. */
    void doesNotHold(String what, String why) {
        wrong.add(what);
        say("DOES NOT HOLD: " + what + ": " + why);
    }

    /** Whether everything held that was looked at. */
    boolean holds() {
        return wrong.isEmpty();
    }

    void printTable() {
        say("");
        figures.forEach(figure -> say(line(figure)));
        missing.forEach(what -> say("not measured: " + what));
        wrong.forEach(what -> say("DOES NOT HOLD: " + what));
    }

    void write(Path csv) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("figure,value,unit,budget,verdict");
        figures.forEach(figure -> lines.add("\"%s\",%s,%s,%s,%s"
                .formatted(
                        figure.what(), Digits.of(figure.value()), figure.unit(), figure.promised(), figure.verdict())));
        missing.forEach(what -> lines.add("\"%s\",,,,not measured".formatted(what)));
        wrong.forEach(what -> lines.add("\"%s\",,,,does not hold".formatted(what)));
        Files.write(csv, lines);
    }

    private static String line(Figure figure) {
        return String.format(
                        Locale.ROOT,
                        "%-66s %12s %-10s %-14s %s",
                        figure.what(),
                        Digits.of(figure.value()),
                        figure.unit(),
                        figure.promised(),
                        figure.verdict())
                .stripTrailing();
    }
}
