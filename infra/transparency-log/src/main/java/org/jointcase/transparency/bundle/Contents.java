package org.jointcase.transparency.bundle;

import java.util.Locale;

/** How much of what happened a bundle lets its holder read. */
public enum Contents {
    /** Payloads as they are stored, and no key. */
    SEALED,
    /** With the keys that open the payloads. */
    OPEN,
    /** With the keys, and the files of evidence that the payloads name. */
    EVIDENCE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException unless {@code toString} makes this text */
    static Contents parse(String text) {
        for (var contents : values()) {
            if (contents.toString().equals(text)) {
                return contents;
            }
        }
        throw new IllegalArgumentException("contents are sealed, open or evidence");
    }
}
