package org.jointcase.transparency.note;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jointcase.transparency.Canonical;

/**
 * A signature line of a note (C2SP signed-note): {@code — name base64(key id || signature)}.
 *
 * @param encoded key id and signature in base 64
 */
public record NoteSignature(String name, String encoded) {
    private static final String DASH = "\u2014 ";

    public NoteSignature {
        VerifierKey.checkName(name);
        if (Canonical.base64(encoded).length <= Integer.BYTES) {
            throw new IllegalArgumentException("a signature has a key id and at least one byte more");
        }
    }

    static NoteSignature of(VerifierKey key, byte[] signature) {
        return new NoteSignature(
                key.name(),
                Canonical.base64(ByteBuffer.allocate(Integer.BYTES + signature.length)
                        .putInt(key.keyId())
                        .put(signature)
                        .array()));
    }

    /**
     * Reads lines, each with its LF, as they end a note and as a witness answers.
     *
     * @throws IllegalArgumentException if one is no signature line; the message says which
     */
    public static List<NoteSignature> parseLines(String text) {
        var signatures = new ArrayList<NoteSignature>();
        for (String line : Canonical.lines(text)) {
            try {
                signatures.add(parse(line));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "signature line " + (signatures.size() + 1) + ": " + e.getMessage(), e);
            }
        }
        return signatures;
    }

    private static NoteSignature parse(String line) {
        int space = line.indexOf(' ', DASH.length());
        if (!line.startsWith(DASH) || space < 0) {
            throw new IllegalArgumentException("a signature line is a dash, a name and a signature in base 64");
        }
        return new NoteSignature(line.substring(DASH.length(), space), line.substring(space + 1));
    }

    /** The line with its LF. */
    public String line() {
        return DASH + name + " " + encoded + "\n";
    }

    /** When a cosignature says that it was made (C2SP tlog-cosignature). */
    public Instant time() {
        return Instant.ofEpochSecond(ByteBuffer.wrap(signature()).getLong());
    }

    int keyId() {
        return ByteBuffer.wrap(Canonical.base64(encoded)).getInt();
    }

    byte[] signature() {
        byte[] bytes = Canonical.base64(encoded);
        return Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length);
    }
}
