package org.jointcase.mandate;

import org.jspecify.annotations.Nullable;

/** The shape of what people write. */
public final class Text {
    private static final int LONGEST = 20_000;
    private static final int LONGEST_LINE = 300;

    private Text() {}

    /**
     * One line of text.
     *
     * @throws IllegalArgumentException unless it is one line of 1 to 300 characters, without control characters */
    public static String line(String name, String value) {
        text(name, value);
        if (value.length() > LONGEST_LINE || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(name + " must be one line of at most " + LONGEST_LINE + " characters");
        }
        return value;
    }

    /**
     * Text of several lines.
     *
     * @throws IllegalArgumentException unless it holds 1 to 20,000 characters that are not all blank */
    public static String text(String name, String value) {
        if (value.isBlank() || value.length() > LONGEST || value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(name + " must hold 1 to " + LONGEST + " characters");
        }
        return value;
    }

    /** As {@link #text}, where nothing may be said too. */
    public static @Nullable String optional(String name, @Nullable String value) {
        return value == null ? null : text(name, value);
    }
}
