package org.jointcase.transparency.verify;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that an entry recorded.
 *
 * @param exhibit that it is of: the entry's aggregate
 * @param position of the entry, and its event
 */
record Evidence(
        UUID exhibit,
        BigDecimal size,
        String sha256,
        @Nullable String sha512,
        long position,
        UUID event) {
    /** What the JSON of an entry says of a file, by its shape and not by the event's name; null if it says nothing. */
    static @Nullable Evidence in(Map<?, ?> json, UUID exhibit, long position, UUID event) {
        return json.get("content") instanceof Map<?, ?> content
                        && content.get("size") instanceof BigDecimal size
                        && content.get("sha256") instanceof String sha256
                ? new Evidence(
                        exhibit,
                        size,
                        sha256,
                        content.get("sha512") instanceof String sha ? sha : null,
                        position,
                        event)
                : null;
    }
}
