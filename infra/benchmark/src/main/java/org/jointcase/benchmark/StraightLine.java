package org.jointcase.benchmark;

import java.util.List;

/** The line through points that lie on none, by least squares. */
final class StraightLine {
    private StraightLine() {}

    /** One of the points. */
    record Point(double across, double up) {}

    static double slope(List<Point> points) {
        double across = points.stream().mapToDouble(Point::across).average().orElseThrow();
        double up = points.stream().mapToDouble(Point::up).average().orElseThrow();
        double both = points.stream()
                .mapToDouble(point -> (point.across() - across) * (point.up() - up))
                .sum();
        return both
                / points.stream()
                        .mapToDouble(point -> Math.pow(point.across() - across, 2))
                        .sum();
    }
}
