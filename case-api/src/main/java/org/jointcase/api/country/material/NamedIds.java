package org.jointcase.api.country.material;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids in the shape of version 7 that come out the same each time. */
public final class NamedIds {
    /** 1 January 2026. */
    private static final long FIRST_SECOND = 1_767_225_600;

    private NamedIds() {}

    /** The id that a name gives; those of one second lie near one another in an index. */
    public static UUID of(String name, long second) {
        var digest = UUID.nameUUIDFromBytes(("country/" + name).getBytes(StandardCharsets.UTF_8));
        long millis = 1_000 * (FIRST_SECOND + second);
        return new UUID(
                (millis << 16) | 0x7000 | (digest.getMostSignificantBits() & 0xfff), digest.getLeastSignificantBits());
    }
}
