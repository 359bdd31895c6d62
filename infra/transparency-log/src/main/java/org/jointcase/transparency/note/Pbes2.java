package org.jointcase.transparency.note;

import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;

/** Private keys under a passphrase: PBES2 of RFC 8018, PBKDF2 with HMAC-SHA-256 and AES-256 in CBC. */
final class Pbes2 {
    private static final String SCHEME = "PBEWithHmacSHA256AndAES_256";
    private static final int ITERATIONS = 600_000;
    private static final int BLOCK = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Pbes2() {}

    /**
     * An encrypted PKCS#8.
     *
     * @throws IllegalArgumentException if the passphrase is empty or not printable ASCII
     */
    static byte[] encrypt(PrivateKey key, String passphrase) throws IOException {
        if (passphrase.isEmpty() || !passphrase.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            throw new IllegalArgumentException("a passphrase is printable ASCII, and not empty");
        }
        try {
            var cipher = Cipher.getInstance(SCHEME);
            var salted = new PBEParameterSpec(random(), ITERATIONS, new IvParameterSpec(random()));
            cipher.init(Cipher.ENCRYPT_MODE, secret(SCHEME, passphrase), salted);
            byte[] encrypted = cipher.doFinal(key.getEncoded());
            // The JDK writes these parameters under the name of the standard alone.
            var parameters = AlgorithmParameters.getInstance("PBES2");
            parameters.init(cipher.getParameters().getEncoded());
            return new EncryptedPrivateKeyInfo(parameters, encrypted).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + SCHEME, e);
        }
    }

    /** @throws GeneralSecurityException or IOException if the passphrase is another, or this is no encrypted key */
    static PrivateKey decrypt(byte[] pkcs8, String passphrase, SignatureAlgorithm algorithm)
            throws GeneralSecurityException, IOException {
        var encrypted = new EncryptedPrivateKeyInfo(pkcs8);
        var parameters = encrypted.getAlgParameters();
        String scheme = String.valueOf(parameters);
        var cipher = Cipher.getInstance(scheme);
        cipher.init(Cipher.DECRYPT_MODE, secret(scheme, passphrase), parameters);
        var key = new PKCS8EncodedKeySpec(cipher.doFinal(encrypted.getEncryptedData()));
        return algorithm.keyFactory().generatePrivate(key);
    }

    private static SecretKey secret(String scheme, String passphrase) throws GeneralSecurityException {
        return SecretKeyFactory.getInstance(scheme).generateSecret(new PBEKeySpec(passphrase.toCharArray()));
    }

    private static byte[] random() {
        byte[] bytes = new byte[BLOCK];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
