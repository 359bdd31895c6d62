package org.jointcase.evidence;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the sender says a file hashes to, in lower-case hex; null where he does not say.
 *
 * @param sha256 64 digits
 * @param sha512 128 digits
 */
public record Expected(@Nullable String sha256, @Nullable String sha512) {
    public static final Expected NOTHING = new Expected(null, null);

    private static final Pattern HEX = Pattern.compile("[0-9a-f]*");

    public Expected {
        check("sha256", sha256, 64);
        check("sha512", sha512, 128);
    }

    boolean meets(StoredFile file) {
        return (sha256 == null || sha256.equals(file.sha256())) && (sha512 == null || sha512.equals(file.sha512()));
    }

    private static void check(String name, @Nullable String hash, int digits) {
        if (hash != null && (hash.length() != digits || !HEX.matcher(hash).matches())) {
            throw new IllegalArgumentException(name + " is not " + digits + " digits of lower-case hex");
        }
    }
}
