package org.jointcase.benchmark;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What figures become while a country grows. */
final class Growth {
    /** Behind what somebody asks whose sight ends with his organisation's. */
    static final String AGENCY = ", for an agency";

    /** The case that is asked for in a country of any size. */
    static final String MIDDLING = "a middling case";

    /** How long the ledger is. */
    static final String ENTRIES = "entries";

    private final Report report;
    private final Map<String, Curve> curves = new LinkedHashMap<>();

    Growth(Report report) {
        this.report = report;
    }

    /** The figures of a country of so many cases. */
    Sheet of(int cases) {
        return sheet(cases, true);
    }

    /**
     * Those of its longest case, and of the one with most files: only large countries have the one of 100,000 events, which is
     * both, so they lie on no curve.
     */
    Sheet ofTheLongestCase(int cases) {
        return sheet(cases, false);
    }

    private Sheet sheet(int cases, boolean comparable) {
        return (what, value, unit, budget) -> {
            report.add(what + ", " + Digits.count(cases) + " cases", value, unit, budget);
            var values = new TreeMap<>(Map.of((long) cases, value));
            curves.merge(what, new Curve(what, unit, budget, comparable, values), Curve::and);
        };
    }

    /** How each figure grows, and what each million of entries takes of what they take their part of. */
    void conclude() {
        var grown = grown();
        if (grown.isEmpty()) {
            report.notMeasured("how figures grow with the country", "that takes two sizes at least");
            return;
        }
        grown.forEach(curve -> report.add("slope of " + curve.what(), curve.slope(), ""));
        rooms().forEach(room -> report.add(room.what(), room.value(), room.unit()));
    }

    /**
     * All figures so far in a table, what a million entries take in a list, and pictures, in place of those before: a picture
     * that has nothing to show is removed. Where nothing was measured everything stays as it is.
     */
    void draw(Path pictures) throws IOException {
        if (curves.isEmpty()) {
            return;
        }
        Files.createDirectories(pictures);
        Files.writeString(pictures.resolve("growth.md"), table());
        var grown = grown();
        Predicate<Curve> page = curve -> curve.what().endsWith(", p99") && curve.budget() != null;
        Predicate<Curve> agencys = curve -> curve.what().contains(AGENCY);
        draw(
                pictures.resolve("pages.svg"),
                "Lists, counts and searches of the centre, p99 in ms",
                grown,
                page.and(agencys.negate()));
        draw(pictures.resolve("pages-of-an-agency.svg"), "The same of an agency, p99 in ms", grown, page.and(agencys));
        draw(
                pictures.resolve("one-case.svg"),
                "One case, p50 in ms",
                grown,
                curve -> curve.what().endsWith(", p50") && curve.what().contains(MIDDLING));
        draw(
                pictures.resolve("whole-country.svg"),
                "All cases, in s",
                grown,
                curve -> curve.unit().equals("s"));
        draw(
                pictures.resolve("room.svg"),
                "Disk and memory, in MB",
                grown,
                curve -> curve.unit().equals(Room.UNIT));
    }

    private List<Curve> grown() {
        return curves.values().stream().filter(Curve::grows).toList();
    }

    private List<Figure> rooms() {
        return grown().stream()
                .filter(curve -> Room.OF_ENTRIES.contains(curve.what()))
                .map(this::forAMillionEntries)
                .toList();
    }

    /** What is there without any entry is in both and counts in neither. */
    private Figure forAMillionEntries(Curve room) {
        var entries = Objects.requireNonNull(curves.get(ENTRIES)).values();
        var first = room.values().firstEntry();
        var last = room.values().lastEntry();
        double more = Objects.requireNonNull(entries.get(last.getKey()))
                - Objects.requireNonNull(entries.get(first.getKey()));
        return new Figure(
                room.what() + " for 1,000,000 entries",
                (last.getValue() - first.getValue()) / more * 1e6,
                Room.UNIT,
                null);
    }

    private String table() {
        var sizes = curves.values().stream()
                .flatMap(curve -> curve.values().keySet().stream())
                .collect(toCollection(TreeSet::new));
        var lines = new ArrayList<String>();
        lines.add(sizes.stream().map(Digits::count).collect(joining(" | ", "| cases | ", " | slope | budget |")));
        lines.add("|---".repeat(sizes.size() + 3) + "|");
        for (var curve : curves.values()) {
            var budget = curve.budget();
            lines.add(sizes.stream()
                    .map(size -> curve.values().containsKey(size)
                            ? Digits.grouped(curve.values().get(size))
                            : "")
                    .collect(joining(
                            " | ",
                            "| %s, %s | ".formatted(curve.what(), curve.unit()),
                            " | %s | %s |".formatted(slope(curve), budget == null ? "" : budget))));
        }
        lines.add("");
        for (var room : rooms()) {
            lines.add("- %s: %s %s".formatted(room.what(), Digits.grouped(room.value()), room.unit()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String slope(Curve curve) {
        return curve.grows() ? Digits.of(curve.slope()) : "";
    }

    private static void draw(Path file, String title, List<Curve> curves, Predicate<Curve> chosen) throws IOException {
        var drawn = curves.stream().filter(chosen).toList();
        if (drawn.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.writeString(file, new Picture(title, drawn).svg());
        }
    }
}
