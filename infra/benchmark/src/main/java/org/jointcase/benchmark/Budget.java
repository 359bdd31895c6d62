package org.jointcase.benchmark;

import java.util.Locale;

/** What a figure must be. */
record Budget(boolean least, double limit) {
    static Budget atLeast(double limit) {
        return new Budget(true, limit);
    }

    static Budget under(double limit) {
        return new Budget(false, limit);
    }

    boolean isMetBy(double value) {
        return least ? value >= limit : value < limit;
    }

    @Override
    public String toString() {
        return (least ? "at least " : "under ") + String.format(Locale.ROOT, "%s", trimmed());
    }

    private String trimmed() {
        return limit == Math.rint(limit) ? String.valueOf((long) limit) : String.valueOf(limit);
    }
}
