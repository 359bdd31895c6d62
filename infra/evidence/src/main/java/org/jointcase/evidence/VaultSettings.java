package org.jointcase.evidence;

import java.nio.file.Path;

/**
 * Where the vault is and what it takes.
 *
 * @param maxFileBytes a larger file is refused
 * @param minFreeBytes what an intake leaves free on the disk, for the ledger has to go on
 */
public record VaultSettings(Path directory, long maxFileBytes, long minFreeBytes) {
    public VaultSettings {
        if (maxFileBytes < 0 || minFreeBytes < 0) {
            throw new IllegalArgumentException("a number of bytes is not negative");
        }
    }
}
