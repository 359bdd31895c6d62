package org.jointcase.transparency.note;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** How bytes are signed: the JDK's own algorithms, with public keys as their standards encode them. */
enum SignatureAlgorithm {
    /** RFC 8032. */
    ED25519("Ed25519", "302a300506032b6570032100", 32, 64),
    /** FIPS 204; a JDK of 24 or later has it. */
    ML_DSA_44("ML-DSA-44", "30820532300b06096086480165030403110382052100", 1_312, 2_420);

    private final String name;
    private final String x509Prefix;
    private final int keyLength;
    final int signatureLength;

    SignatureAlgorithm(String name, String x509Prefix, int keyLength, int signatureLength) {
        this.name = name;
        this.x509Prefix = x509Prefix;
        this.keyLength = keyLength;
        this.signatureLength = signatureLength;
    }

    /** @throws IllegalArgumentException if these bytes are no public key of this algorithm */
    PublicKey publicKey(byte[] raw) {
        if (raw.length != keyLength) {
            throw new IllegalArgumentException("a public key of " + name + " has " + keyLength + " bytes");
        }
        byte[] prefix = HexFormat.of().parseHex(x509Prefix);
        byte[] x509 = ByteBuffer.allocate(prefix.length + raw.length)
                .put(prefix)
                .put(raw)
                .array();
        try {
            return keyFactory().generatePublic(new X509EncodedKeySpec(x509));
        } catch (InvalidKeySpecException e) {
            throw new IllegalArgumentException("not a public key of " + name, e);
        }
    }

    byte[] raw(PublicKey key) {
        byte[] x509 = key.getEncoded();
        return Arrays.copyOfRange(x509, x509.length - keyLength, x509.length);
    }

    KeyFactory keyFactory() {
        try {
            return KeyFactory.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException("this JDK has no " + name, e);
        }
    }

    KeyPair generate() {
        try {
            return KeyPairGenerator.getInstance(name).generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException("this JDK has no " + name, e);
        }
    }

    byte[] sign(PrivateKey key, byte[] message) {
        try {
            var signature = Signature.getInstance(name);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a private key of " + name, e);
        }
    }

    boolean verifies(PublicKey key, byte[] message, byte[] signed) {
        try {
            var signature = Signature.getInstance(name);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }
}
