package org.jointcase.transparency.note;

import java.security.PrivateKey;
import java.time.Instant;

/** A private key that signs notes, with the public one that tells its signatures. */
public record SigningKey(VerifierKey verifier, PrivateKey key) {
    private static final String PROBE = "probe\n0\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";

    /** @throws IllegalArgumentException if the two do not belong together */
    public SigningKey {
        byte[] probe = verifier.type().sign(verifier, key, PROBE, Instant.EPOCH);
        if (!verifier.type().verifies(verifier, PROBE, probe)) {
            throw new IllegalArgumentException("the private key is not that of " + verifier);
        }
    }

    public static SigningKey generate(String name, SignatureType type) {
        var pair = type.algorithm.generate();
        return new SigningKey(new VerifierKey(name, type, pair.getPublic()), pair.getPrivate());
    }

    /** @param at stands in a cosignature, in whole seconds; other signatures carry no time */
    public NoteSignature sign(String text, Instant at) {
        return NoteSignature.of(verifier, verifier.type().sign(verifier, key, text, at));
    }

    /** The public half: the private one is not for logs. */
    @Override
    public String toString() {
        return verifier.toString();
    }
}
