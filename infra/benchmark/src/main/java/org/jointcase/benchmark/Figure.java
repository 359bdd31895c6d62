package org.jointcase.benchmark;

import org.jspecify.annotations.Nullable;

/**
 * One measured figure.
 *
 * @param budget null where the design promises nothing
 */
record Figure(
        String what, double value, String unit, @Nullable Budget budget) {
    String promised() {
        return budget == null ? "" : budget.toString();
    }

    String verdict() {
        if (budget == null) {
            return "";
        }
        return budget.isMetBy(value) ? "met" : "MISSED";
    }
}
