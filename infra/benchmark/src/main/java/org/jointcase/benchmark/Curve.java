package org.jointcase.benchmark;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One figure at several sizes.
 *
 * @param budget null where the design promises nothing at any of the sizes
 * @param comparable whether it is the same thing at each size
 * @param values by size
 */
record Curve(String what, String unit, @Nullable Budget budget, boolean comparable, TreeMap<Long, Double> values) {
    /** With the same figure at other sizes. */
    Curve and(Curve others) {
        var all = new TreeMap<>(values);
        all.putAll(others.values);
        return new Curve(what, unit, budget == null ? others.budget : budget, comparable, all);
    }

    /** Whether it has a slope: what is nothing at a size has no logarithm there, and lies on no line. */
    boolean grows() {
        return comparable && values.values().stream().filter(value -> value > 0).count() > 1;
    }

    /** How it grows: 0 is flat, 1 grows as the size does, by least squares over the logarithms of both. */
    double slope() {
        return StraightLine.slope(values.entrySet().stream()
                .filter(point -> point.getValue() > 0)
                .map(point -> new StraightLine.Point(Math.log(point.getKey()), Math.log(point.getValue())))
                .toList());
    }
}
