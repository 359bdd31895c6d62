package org.jointcase.exhibit;

import static org.jointcase.mandate.Text.line;

import java.util.Objects;
import java.util.stream.Stream;
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

    /** @throws IllegalArgumentException unless it is all that a file is known by, or all that an item is, and no mixture */
    void mustBeWhole() {
        var file = Stream.of(fileName, size, sha256, sha512).anyMatch(Objects::nonNull);
        var item = Stream.of(seal, condition).anyMatch(Objects::nonNull);
        if (file == item) {
            throw new IllegalArgumentException("either a file, or seal and condition");
        }
        if (item) {
            line("seal", required("seal", seal));
            line("condition", required("condition", condition));
        } else {
            if (line("fileName", required("fileName", fileName)).matches(".*[/\\\\].*")) {
                throw new IllegalArgumentException("fileName must be a name, not a path");
            }
            if (size == null || size < 0) {
                throw new IllegalArgumentException("size must be 0 or more");
            }
            hex("sha256", required("sha256", sha256), 64);
            hex("sha512", required("sha512", sha512), 128);
        }
    }

    private static String required(String name, @Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is needed");
        }
        return value;
    }

    private static void hex(String name, String value, int digits) {
        if (!value.matches("[0-9a-f]{" + digits + "}")) {
            throw new IllegalArgumentException(name + " must be " + digits + " lower-case hex digits");
        }
    }

    public boolean digital() {
        return sha256 != null;
    }
}
