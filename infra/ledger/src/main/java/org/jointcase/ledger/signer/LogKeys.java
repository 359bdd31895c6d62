package org.jointcase.ledger.signer;

import java.util.List;
import java.util.stream.Stream;
import org.jointcase.transparency.note.CheckpointPolicy;
import org.jointcase.transparency.note.SigningKey;
import org.jointcase.transparency.note.VerifierKey;

/**
 * The keys of a log, all under its origin as their name.
 *
 * @param signing each signs every checkpoint; two while one takes the other's place
 * @param retired sign no more; what they signed last is believed
 */
public record LogKeys(List<SigningKey> signing, List<VerifierKey> retired) {
    /** @throws IllegalArgumentException if there is none that signs, or they are not of one name */
    public LogKeys {
        signing = List.copyOf(signing);
        retired = List.copyOf(retired);
        if (signing.isEmpty()) {
            throw new IllegalArgumentException("a log has a key that signs");
        }
        policy(signing, retired);
    }

    public String origin() {
        return policy().origin();
    }

    /** Who is believed about what was signed last. */
    public CheckpointPolicy policy() {
        return policy(signing, retired);
    }

    private static CheckpointPolicy policy(List<SigningKey> signing, List<VerifierKey> retired) {
        var all = Stream.concat(signing.stream().map(SigningKey::verifier), retired.stream());
        return new CheckpointPolicy(all.toList(), List.of(), 0);
    }
}
