package org.jointcase.ledger.command;

/** The caller used this key before, for something else. Nothing was written. */
public final class KeyUsedOtherwise extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeyUsedOtherwise() {
        super("key used otherwise", null, false, false);
    }
}
