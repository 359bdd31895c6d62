package org.jointcase.transparency.note;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a reader believes about a log: one of its keys and a number of witnesses.
 *
 * @param log keys of one name, which is the log's origin; several while a key is being replaced
 * @param quorum how many witnesses have to have cosigned; keys of one name are one witness
 */
public record CheckpointPolicy(List<VerifierKey> log, List<VerifierKey> witnesses, int quorum) {
    public CheckpointPolicy {
        log = List.copyOf(log);
        witnesses = List.copyOf(witnesses);
        if (names(log).size() != 1) {
            throw new IllegalArgumentException("the keys of a log have one name, its origin");
        }
        if (log.stream().anyMatch(key -> key.type() == SignatureType.COSIGNATURE_V1)) {
            throw new IllegalArgumentException("a witness's key does not sign for a log");
        }
        if (!witnesses.stream().allMatch(witness -> witness.type().isCosignature())) {
            throw new IllegalArgumentException("a witness's key is one that makes cosignatures");
        }
        if (quorum < 0 || quorum > names(witnesses).size()) {
            throw new IllegalArgumentException("there are not " + quorum + " witnesses to cosign");
        }
    }

    public CheckpointPolicy(VerifierKey log) {
        this(List.of(log), List.of(), 0);
    }

    public String origin() {
        return log.getFirst().name();
    }

    /**
     * The checkpoint that a note carries, if it is to be believed.
     *
     * @throws NotVerified if it is another log's, a signature is wrong, or too few signed
     * @throws IllegalArgumentException if it is no checkpoint
     */
    public Checkpoint open(Note note) throws NotVerified {
        var checkpoint = Checkpoint.parse(note.text());
        if (!checkpoint.origin().equals(origin())) {
            throw new NotVerified("the checkpoint is of the log " + checkpoint.origin() + ", not of " + origin());
        }
        var signers = note.verify(
                        Stream.concat(log.stream(), witnesses.stream()).toList())
                .keySet();
        if (log.stream().noneMatch(signers::contains)) {
            throw new NotVerified("the checkpoint is not signed by the log " + origin());
        }
        var cosigned = new HashSet<>(signers);
        cosigned.retainAll(witnesses);
        int count = names(cosigned).size();
        if (count < quorum) {
            throw new NotVerified("witnesses that cosigned the checkpoint: " + count + ", needed: " + quorum);
        }
        return checkpoint;
    }

    private static Set<String> names(Collection<VerifierKey> keys) {
        return keys.stream().map(VerifierKey::name).collect(Collectors.toSet());
    }
}
