package org.jointcase.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What figures become while a country grows. */
final class Growth {
    private final Report report;
    private final Map<String, Curve> curves = new LinkedHashMap<>();

    Growth(Report report) {
        this.report = report;
    }

    /** The figures of a country of so many cases. */
    Sheet of(int cases) {
        return (what, value, unit, budget) -> {
            report.add("%s, %,d cases".formatted(what, cases), value, unit, budget);
            curves.computeIfAbsent(what, name -> new Curve(name, unit, budget, new TreeMap<>()))
                    .values()
                    .put((long) cases, value);
        };
    }

    /** How each figure grows, and pictures of it. */
    void conclude(Path pictures) throws IOException {
        var grown = curves.values().stream()
                .filter(curve -> curve.values().size() > 1)
                .toList();
        if (grown.isEmpty()) {
            return;
        }
        grown.forEach(curve -> report.add("slope of " + curve.what(), curve.slope(), ""));
        Files.createDirectories(pictures);
        draw(
                pictures.resolve("pages.svg"),
                "Lists, counts and searches, p99 in ms",
                grown,
                curve -> curve.what().endsWith(", p99") && curve.budget() != null);
        draw(
                pictures.resolve("one-case.svg"),
                "One case, p50 in ms",
                grown,
                curve -> curve.what().endsWith(", p50") && curve.budget() == null);
        draw(
                pictures.resolve("whole-country.svg"),
                "All cases, in s",
                grown,
                curve -> curve.unit().equals("s"));
        draw(
                pictures.resolve("room.svg"),
                "Disk and memory, in MB",
                grown,
                curve -> curve.unit().equals("MB"));
    }

    private static void draw(Path file, String title, List<Curve> curves, Predicate<Curve> chosen) throws IOException {
        var drawn = curves.stream().filter(chosen).toList();
        if (!drawn.isEmpty()) {
            Files.writeString(file, new Picture(title, drawn).svg());
        }
    }
}
