package org.jointcase.exhibit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How evidence came into hand.
 *
 * @param by who acquired it, as stated
 * @param tool the instrument and its version
 */
public record Acquisition(
        Instant at,
        String by,
        @Nullable String place,
        @Nullable String method,
        @Nullable String tool) {}
