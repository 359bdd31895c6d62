package org.jointcase.transparency.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointcase.transparency.Canonical;

/**
 * A text signed by one or more keys (C2SP signed-note); nothing is to be believed of it before {@link #verify}.
 *
 * @param text lines, each with its LF
 */
public record Note(String text, List<NoteSignature> signatures) {
    /** Post-quantum signatures have up to 5 kB each. */
    public static final int MAX_LENGTH = 1_000_000;

    public static final int MAX_SIGNATURES = 100;

    public Note {
        signatures = List.copyOf(signatures);
        check(text.endsWith("\n"), "the note's text ends within a line");
        check(text.chars().allMatch(c -> c >= ' ' || c == '\n'), "the note's text has a control character");
        check(UTF_8.newEncoder().canEncode(text), "the note's text is not Unicode");
        check(!signatures.isEmpty(), "the note has no signature");
        check(signatures.size() <= MAX_SIGNATURES, "the note has more than " + MAX_SIGNATURES + " signatures");
    }

    /**
     * Reads a note's bytes, and nothing that is almost one.
     *
     * @throws IllegalArgumentException if this is no note; the message says why
     */
    public static Note parse(byte[] bytes) {
        check(bytes.length <= MAX_LENGTH, "the note has more than " + MAX_LENGTH + " bytes");
        return parse(Canonical.utf8(bytes));
    }

    static Note parse(String note) {
        int split = note.lastIndexOf("\n\n");
        check(split >= 0, "the note has no empty line before its signatures");
        check(split + 2 < note.length(), "the note has no signature");
        return new Note(note.substring(0, split + 1), NoteSignature.parseLines(note.substring(split + 2)));
    }

    /**
     * The signatures of the keys given; those of others are ignored.
     *
     * @throws NotVerified if none of these keys signed, if one of their signatures is wrong, or if one signed twice
     */
    public Map<VerifierKey, NoteSignature> verify(Collection<VerifierKey> known) throws NotVerified {
        var verified = new LinkedHashMap<VerifierKey, NoteSignature>();
        for (var signature : signatures) {
            for (var key : new LinkedHashSet<>(known)) {
                if (!key.isNamedBy(signature)) {
                    continue;
                }
                if (!key.verifies(text, signature)) {
                    throw new NotVerified("the signature of " + key + " is wrong");
                }
                if (verified.put(key, signature) != null) {
                    throw new NotVerified("the note is signed twice by " + key);
                }
            }
        }
        if (verified.isEmpty()) {
            throw new NotVerified("the note is signed by none of the keys that are known");
        }
        return verified;
    }

    /** The signatures that say they are by one of these keys, unchecked. */
    public List<NoteSignature> signaturesNaming(Collection<VerifierKey> keys) {
        return signatures.stream()
                .filter(signature -> keys.stream().anyMatch(key -> key.isNamedBy(signature)))
                .toList();
    }

    /** The same text, signed by more. */
    public Note with(Collection<NoteSignature> more) {
        var all = new ArrayList<>(signatures);
        all.addAll(more);
        return new Note(text, all);
    }

    public byte[] encode() {
        return toString().getBytes(UTF_8);
    }

    /** The note as it is written. */
    @Override
    public String toString() {
        return text + "\n" + signatures.stream().map(NoteSignature::line).collect(Collectors.joining());
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
