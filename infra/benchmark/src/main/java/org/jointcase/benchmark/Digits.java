package org.jointcase.benchmark;

import java.util.Locale;

/** Numbers as they are read: whole from 100 on, with hundredths below. */
final class Digits {
    private static final double WHOLE = 100;
    private static final double NOTHING = 0.005;

    private Digits() {}

    /** As a program reads it, too. */
    static String of(double value) {
        return written("%.0f", value);
    }

    /** With commas between thousands. */
    static String grouped(double value) {
        return written("%,.0f", value);
    }

    static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String written(String whole, double value) {
        double size = Math.abs(value);
        // What is nothing has no sign.
        return String.format(Locale.ROOT, size >= WHOLE ? whole : "%.2f", size < NOTHING ? 0 : value);
    }
}
