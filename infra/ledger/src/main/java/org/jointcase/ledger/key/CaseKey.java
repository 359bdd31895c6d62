package org.jointcase.ledger.key;

import java.util.UUID;

/**
 * A key of AES-256.
 *
 * @param id stands in clear in what is encrypted under it
 * @param bytes 32 of them
 */
public record CaseKey(UUID id, byte[] bytes) {
    /** Says which key it is and never what it is. */
    @Override
    public String toString() {
        return "key " + id;
    }
}
