package org.jointcase.evidence;

import java.util.UUID;

/**
 * A file as the vault took it.
 *
 * @param size of the content, in bytes
 * @param sha256 of the content, in lower-case hex, as {@code sha512}
 */
public record StoredFile(UUID id, long size, String sha256, String sha512) {}
