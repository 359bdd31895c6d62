package org.jointcase.api.reading;

import java.util.UUID;

/** The id just before another, in the order of lists: the page after it begins with that other. */
public final class Before {
    private Before() {}

    public static UUID id(UUID id) {
        var low = id.getLeastSignificantBits();
        return new UUID(low == 0 ? id.getMostSignificantBits() - 1 : id.getMostSignificantBits(), low - 1);
    }
}
