package org.jointcase.ledger.signer;

/** What is there does not continue what was signed. Nothing more is signed before a person has looked. */
public final class SigningRefused extends Exception {
    private static final long serialVersionUID = 1L;

    SigningRefused(String message) {
        super(message);
    }
}
