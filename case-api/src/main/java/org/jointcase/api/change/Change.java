package org.jointcase.api.change;

import java.util.UUID;
import org.jointcase.api.security.Caller;
import org.jointcase.transparency.Hash;
import org.jspecify.annotations.Nullable;

/**
 * What a request for a change says outside its body.
 *
 * @param key the {@code Idempotency-Key}
 * @param version the one in {@code If-Match}; null where the caller need not say and did not
 * @param digest SHA-256 of route and body
 */
public record Change(Caller caller, UUID key, @Nullable Long version, Hash digest) {
    /** The same change with another digest, where the body is not read as a whole. */
    public Change with(Hash otherDigest) {
        return new Change(caller, key, version, otherDigest);
    }
}
