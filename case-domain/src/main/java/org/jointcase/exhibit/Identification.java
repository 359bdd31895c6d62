package org.jointcase.exhibit;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an exhibit is known by: a file by its SHA-256, an item by the seal and the condition that were found last.
 *
 * @param sha256 lower-case hex; null of an item
 */
public record Identification(
        @Nullable String sha256,
        @Nullable String seal,
        @Nullable String condition) {
    static Identification of(Content content) {
        return new Identification(content.sha256(), content.seal(), content.condition());
    }

    public boolean digital() {
        return sha256 != null;
    }

    /** A file keeps the hash that it was collected with; an item goes on with what the receiver found. */
    Identification after(ExhibitEvent.TransferAccepted accepted) {
        return digital() ? this : new Identification(null, accepted.seal(), accepted.condition());
    }

    static Identification of(Finding found) {
        return new Identification(found.sha256(), found.seal(), found.condition());
    }

    String words() {
        return sha256 == null ? "seal " + seal + ", condition " + condition : Objects.requireNonNull(sha256);
    }
}
