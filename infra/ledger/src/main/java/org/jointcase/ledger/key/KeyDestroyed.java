package org.jointcase.ledger.key;

import java.util.UUID;

/** What was encrypted under this key can be read by nobody any more. */
public final class KeyDestroyed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KeyDestroyed(UUID keyId) {
        super("there is no key " + keyId);
    }
}
