package org.jointcase.exhibit;

import static org.jointcase.mandate.Text.line;

import org.jspecify.annotations.Nullable;

/** What a receiver found: the SHA-256 (lower-case hex) of a file, or the seal and condition of an item. */
public record Finding(
        @Nullable String sha256,
        @Nullable String seal,
        @Nullable String condition) {
    /** @throws IllegalArgumentException unless it is either a SHA-256 in lower-case hex or a seal and a condition */
    public Finding {
        var digital = sha256 != null && seal == null && condition == null;
        var physical = sha256 == null && seal != null && condition != null;
        if (!digital && !physical) {
            throw new IllegalArgumentException("either sha256, or seal and condition");
        }
        if (sha256 != null && !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("sha256 must be 64 lower-case hex digits");
        }
        if (seal != null && condition != null) {
            line("seal", seal);
            line("condition", condition);
        }
    }
}
