package org.jointcase.ledger.key;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM with a random nonce of 12 bytes in front and a tag of 16 at the end. */
final class Aes {
    static final int NONCE = 12;
    static final int TAG = 16;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ThreadLocal<Cipher> CIPHER = ThreadLocal.withInitial(Aes::cipher);

    private Aes() {}

    /** Writes nonce, ciphertext and tag behind what is there already, which is not encrypted. */
    static byte[] encrypt(SecretKey key, byte[] head, byte[] additional, byte[] plain) {
        var nonce = random(NONCE);
        var out = new byte[head.length + NONCE + plain.length + TAG];
        System.arraycopy(head, 0, out, 0, head.length);
        System.arraycopy(nonce, 0, out, head.length, NONCE);
        try {
            var cipher = CIPHER.get();
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG * 8, nonce));
            cipher.updateAAD(additional);
            cipher.doFinal(plain, 0, plain.length, out, head.length + NONCE);
            return out;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    /** @throws AEADBadTagException unless this was encrypted under this key with this additional data */
    static byte[] decrypt(SecretKey key, byte[] in, int from, byte[] additional) throws AEADBadTagException {
        if (in.length < from + NONCE + TAG) {
            throw new AEADBadTagException("too short");
        }
        try {
            var cipher = CIPHER.get();
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG * 8, in, from, NONCE));
            cipher.updateAAD(additional);
            return cipher.doFinal(in, from + NONCE, in.length - from - NONCE);
        } catch (AEADBadTagException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }
}
