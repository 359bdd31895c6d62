package org.jointcase.ledger.signer;

import java.net.URI;
import org.jointcase.transparency.note.VerifierKey;

/**
 * Where a witness is asked, and whose signature is believed.
 *
 * @param url before {@code /add-checkpoint}
 */
public record WitnessAddress(URI url, VerifierKey key) {
    /** @throws IllegalArgumentException if the key makes no cosignatures, or this is no address of HTTP */
    public WitnessAddress {
        if (!key.type().isCosignature()) {
            throw new IllegalArgumentException("the key " + key + " is not a witness's");
        }
        if (!String.valueOf(url.getScheme()).matches("https?") || url.getHost() == null) {
            throw new IllegalArgumentException("a witness's address is http or https, not " + url);
        }
    }

    String name() {
        return key.name();
    }

    URI addCheckpoint() {
        return URI.create(url.toString().replaceFirst("/$", "") + "/add-checkpoint");
    }
}
