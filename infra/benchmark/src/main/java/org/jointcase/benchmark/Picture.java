package org.jointcase.benchmark;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Curves as an SVG, both scales logarithmic, so that what is flat lies flat and what grows as the size does rises as the
 * diagonal of a decade. By hand: the libraries that draw bring AWT and its fonts, which a server has not got.
 */
final class Picture {
    private static final int LEFT = 60;
    private static final int TOP = 50;
    private static final int WIDTH = 440;
    private static final int LINE = 18;
    private static final int LEGEND = LEFT + WIDTH + 20;
    private static final String GRID = "stroke=\"#d0d7de\"";
    private static final List<String> COLOURS = List.of(
            "#1f6feb", "#d1242f", "#1a7f37", "#9a6700", "#8250df", "#0a7ea4", "#bf3989", "#57606a", "#e16f24",
            "#2da44e");

    private final String title;
    private final List<Curve> curves;
    private final int height;
    private final Scale across;
    private final Scale up;

    /** A logarithmic scale from one number to another. */
    private record Scale(double from, double to) {
        static Scale of(DoubleStream values) {
            var sorted = values.filter(value -> value > 0).sorted().toArray();
            return new Scale(sorted[0], sorted[sorted.length - 1]);
        }

        /** From and to the next powers of ten. */
        Scale rounded() {
            return new Scale(Math.pow(10, Math.floor(Math.log10(from))), Math.pow(10, Math.ceil(Math.log10(to))));
        }

        double place(double value) {
            return Math.log(value / from) / Math.log(to / from);
        }
    }

    Picture(String title, List<Curve> curves) {
        this.title = title;
        // As their ends lie, from top to bottom.
        this.curves = curves.stream()
                .sorted(comparingDouble(curve -> -curve.values().lastEntry().getValue()))
                .toList();
        height = Math.max(300, LINE * curves.size());
        across = Scale.of(curves.stream()
                .flatMapToDouble(curve -> curve.values().keySet().stream().mapToDouble(size -> size)));
        up = Scale.of(curves.stream()
                        .flatMapToDouble(
                                curve -> curve.values().values().stream().mapToDouble(value -> value)))
                .rounded();
    }

    String svg() {
        var svg = new StringBuilder();
        text(svg, LEFT, 26, "start", title);
        for (double value = up.from(); value <= up.to() * 1.001; value *= 10) {
            line(svg, LEFT, y(value), LEFT + WIDTH, y(value), GRID);
            text(
                    svg,
                    LEFT - 6,
                    y(value) + 4,
                    "end",
                    value < 0.9 ? Digits.grouped(value) : Digits.count(Math.round(value)));
        }
        curves.stream()
                .flatMap(curve -> curve.values().keySet().stream())
                .distinct()
                .forEach(size -> {
                    line(svg, x(size), TOP, x(size), TOP + height, GRID);
                    text(svg, x(size), TOP + height + 16, "middle", Digits.count(size));
                });
        text(
                svg,
                LEFT + WIDTH / 2,
                TOP + height + 36,
                "middle",
                "cases, behind each figure how it grows: 0 flat, 1 as the cases");
        for (int i = 0; i < curves.size(); i++) {
            draw(svg, curves.get(i), stroke(i), TOP + LINE * i + LINE / 2);
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
            <rect width="100%%" height="100%%" fill="#ffffff"/>
            %s</svg>
            """.formatted(LEGEND + 450, TOP + height + 50, svg);
    }

    /** Of the curve in a row: where the colours are used up they come again, in other dashes each time. */
    private static String stroke(int row) {
        var colour = "stroke=\"%s\"".formatted(COLOURS.get(row % COLOURS.size()));
        int round = row / COLOURS.size();
        return round == 0 ? colour : colour + " stroke-dasharray=\"%d 3\"".formatted(4 * round);
    }

    private void draw(StringBuilder svg, Curve curve, String stroke, long legend) {
        var points = curve.values().entrySet().stream()
                .filter(point -> point.getValue() > 0)
                .map(point -> x(point.getKey()) + "," + y(point.getValue()))
                .collect(joining(" "));
        svg.append("<polyline points=\"%s\" fill=\"none\" %s stroke-width=\"2\"/>\n".formatted(points, stroke));
        line(svg, LEGEND, legend, LEGEND + 16, legend, stroke);
        text(
                svg,
                LEGEND + 22,
                legend + 4,
                "start",
                "%s: %s (%s)"
                        .formatted(
                                curve.what().replaceFirst("^GET ", "").replaceFirst(", p\\d+$", ""),
                                Digits.grouped(curve.values().lastEntry().getValue()),
                                Digits.of(curve.slope())));
    }

    private long x(double size) {
        return LEFT + Math.round(WIDTH * across.place(size));
    }

    private long y(double value) {
        return TOP + Math.round(height * (1 - up.place(value)));
    }

    private static void line(StringBuilder svg, long x1, long y1, long x2, long y2, String stroke) {
        svg.append("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" %s/>\n".formatted(x1, y1, x2, y2, stroke));
    }

    private static void text(StringBuilder svg, long x, long y, String anchor, String text) {
        svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>\n".formatted(x, y, anchor, text));
    }
}
