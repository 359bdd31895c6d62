package org.jointcase.mandate;

import org.jspecify.annotations.Nullable;

/** The shape of what people write. */
public final class Text {
    private static final int LONGEST = 20_000;
    private static final int LONGEST_LINE = 300;

    // Two stretches of Unicode: what ends lines and turns their direction around, and what isolates a direction.
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int RIGHT_TO_LEFT_OVERRIDE = 0x202E;
    private static final int LEFT_TO_RIGHT_ISOLATE = 0x2066;
    private static final int POP_DIRECTIONAL_ISOLATE = 0x2069;

    private Text() {}

    /**
     * One line of text.
     *
     * @throws IllegalArgumentException unless it is one line of 1 to 300 characters, without control characters: neither
     *     those that end a line nor those that show it in another order than it has */
    public static String line(String name, String value) {
        text(name, value);
        if (value.length() > LONGEST_LINE || value.chars().anyMatch(Text::isControl)) {
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

    private static boolean isControl(int character) {
        return Character.isISOControl(character)
                || (LINE_SEPARATOR <= character && character <= RIGHT_TO_LEFT_OVERRIDE)
                || (LEFT_TO_RIGHT_ISOLATE <= character && character <= POP_DIRECTIONAL_ISOLATE);
    }

    /** As {@link #text}, where nothing may be said too. */
    public static @Nullable String optional(String name, @Nullable String value) {
        return value == null ? null : text(name, value);
    }
}
