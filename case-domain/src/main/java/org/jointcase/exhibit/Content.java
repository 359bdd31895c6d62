package org.jointcase.exhibit;

import org.jspecify.annotations.Nullable;

/**
 * What identifies an item: of a digital one file, size in bytes and hashes in lower-case hex, of a physical one seal and
 * condition.
 *
 * @param fileName as its sender named it; a label, never a path
 */
public record Content(
        @Nullable String fileName,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable String sha512,
        @Nullable String seal,
        @Nullable String condition) {
    public static Content file(String fileName, long size, String sha256, String sha512) {
        return new Content(fileName, size, sha256, sha512, null, null);
    }

    public static Content item(String seal, String condition) {
        return new Content(null, null, null, null, seal, condition);
    }

    public boolean digital() {
        return sha256 != null;
    }
}
