package org.jointcase.ledger.signer;

import java.util.List;
import org.jointcase.transparency.Canonical;
import org.jointcase.transparency.note.NoteSignature;

/** What a witness answers to a checkpoint (C2SP tlog-witness). */
sealed interface WitnessAnswer {
    /** Signature lines, unchecked. */
    record Cosigned(List<NoteSignature> lines) implements WitnessAnswer {}

    /** It cosigned another size last. */
    record Remembers(long size) implements WitnessAnswer {}

    /** It saw two roots of one size, both signed by the log. */
    record TwoHistories(String reason) implements WitnessAnswer {}

    record Unknown() implements WitnessAnswer {}

    /** It knows the log, and no key of those that signed. */
    record AnotherKey(String reason) implements WitnessAnswer {}

    record Declined(String reason) implements WitnessAnswer {}

    /** @throws IllegalArgumentException if a status comes with what does not belong to it */
    static WitnessAnswer of(int status, String type, String body) {
        return switch (status) {
            case 200 -> new Cosigned(NoteSignature.parseLines(body));
            case 403 -> new AnotherKey("it answered 403: " + body.strip());
            case 404 -> new Unknown();
            case 409 ->
                type.startsWith("text/x.tlog.size")
                        ? new Remembers(Canonical.number(body.strip()))
                        : new TwoHistories(body.strip());
            default -> new Declined("it answered " + status + ": " + body.strip());
        };
    }
}
