package org.jointcase.benchmark;

import org.jspecify.annotations.Nullable;

/** What figures are written on. */
@FunctionalInterface
interface Sheet {
    /** @param budget null where the design promises nothing */
    void add(String what, double value, String unit, @Nullable Budget budget);

    default void add(String what, double value, String unit) {
        add(what, value, unit, null);
    }
}
