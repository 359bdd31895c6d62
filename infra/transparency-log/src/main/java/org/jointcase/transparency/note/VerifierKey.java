package org.jointcase.transparency.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jointcase.transparency.Canonical;
import org.jointcase.transparency.Hash;

/**
 * A public key that signs notes (C2SP signed-note). Its text is {@code name+hex(key id)+base64(type || key)}.
 *
 * @param name of the signer, best a URL without its scheme
 */
public record VerifierKey(String name, SignatureType type, PublicKey key) {
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\p{IsWhite_Space}\\p{Cntrl}+]");

    public VerifierKey {
        checkName(name);
    }

    /**
     * Reads the text of a key.
     *
     * @throws IllegalArgumentException if it is none, is not of a type known here, or if its id is not its own
     */
    public static VerifierKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a verifier key is name+id+key");
        }
        byte[] typed = Canonical.base64(parts[2]);
        if (typed.length == 0) {
            throw new IllegalArgumentException("the verifier key has no type");
        }
        var type = SignatureType.of(typed[0]);
        var key = new VerifierKey(parts[0], type, type.algorithm.publicKey(Arrays.copyOfRange(typed, 1, typed.length)));
        if (!key.toString().equals(text)) {
            throw new IllegalArgumentException("the verifier key's id does not belong to its name and key");
        }
        return key;
    }

    /** The first four bytes of {@code SHA-256(name || LF || type || key)}. */
    public int keyId() {
        var named = new ByteArrayOutputStream();
        named.writeBytes(name.getBytes(UTF_8));
        named.write('\n');
        named.writeBytes(typed());
        return ByteBuffer.wrap(Hash.sha256(named.toByteArray()).bytes()).getInt();
    }

    /** Whether a signature says that it is by this key; names and ids alone may be shared. */
    boolean isNamedBy(NoteSignature signature) {
        return signature.name().equals(name) && signature.keyId() == keyId();
    }

    boolean verifies(String text, NoteSignature signature) {
        return isNamedBy(signature) && type.verifies(this, text, signature.signature());
    }

    @Override
    public String toString() {
        return name + "+" + HexFormat.of().toHexDigits(keyId()) + "+" + Canonical.base64(typed());
    }

    static void checkName(String name) {
        if (name.isEmpty() || NOT_IN_A_NAME.matcher(name).find()) {
            throw new IllegalArgumentException("a key's name has neither spaces nor plus, and is not empty");
        }
    }

    private byte[] typed() {
        byte[] raw = type.algorithm.raw(key);
        return ByteBuffer.allocate(1 + raw.length).put(type.code).put(raw).array();
    }
}
