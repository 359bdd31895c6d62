package org.jointcase.transparency.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import org.jointcase.transparency.Canonical;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.note.Note;

/**
 * The request for a cosignature (C2SP tlog-witness).
 *
 * @param old the size that the witness cosigned last, 0 for none
 * @param proof the consistency of the checkpoint with that size
 */
public record AddCheckpoint(long old, List<Hash> proof, Note checkpoint) {
    static final int MAX_PROOF = 63;
    private static final String OLD = "old ";

    public AddCheckpoint {
        proof = List.copyOf(proof);
        if (proof.size() > MAX_PROOF) {
            throw new IllegalArgumentException("a consistency proof has at most " + MAX_PROOF + " lines");
        }
    }

    /**
     * Reads a request's body, and nothing that is almost one.
     *
     * @throws IllegalArgumentException if this is none; the message says why
     */
    static AddCheckpoint parse(byte[] body) {
        String head = head(body);
        if (!head.startsWith(OLD)) {
            throw new IllegalArgumentException("the request does not begin with the old size");
        }
        var lines = List.of(head.split("\n", -1));
        return new AddCheckpoint(
                Canonical.number(lines.getFirst().substring(OLD.length())),
                lines.stream().skip(1).map(Canonical::hash).toList(),
                Note.parse(Arrays.copyOfRange(body, head.length() + 2, body.length)));
    }

    public byte[] encode() {
        var text = new StringBuilder(OLD).append(old).append('\n');
        proof.forEach(hash -> text.append(Canonical.base64(hash.bytes())).append('\n'));
        return text.append('\n').append(checkpoint).toString().getBytes(UTF_8);
    }

    /** What stands before the first empty line. */
    private static String head(byte[] body) {
        String text = Canonical.utf8(body);
        int end = text.indexOf("\n\n");
        if (end < 0) {
            throw new IllegalArgumentException("the request has no empty line before its checkpoint");
        }
        return text.substring(0, end);
    }
}
