package org.jointcase.ledger.key;

import java.nio.file.Path;

/** The key that wraps all others; never in the database. */
public final class MasterKey {
    private MasterKey() {}

    /**
     * Reads the key from a file that nobody but its owner may read, and makes it where there is none.
     *
     * @throws IllegalStateException if others may read it, or if it is no key
     */
    public static MasterKey at(Path file) {
        throw new UnsupportedOperationException(file.toString());
    }

    /**
     * The key as an operator hands it over.
     *
     * @param base64 of 32 bytes
     */
    public static MasterKey of(String base64) {
        throw new UnsupportedOperationException();
    }
}
