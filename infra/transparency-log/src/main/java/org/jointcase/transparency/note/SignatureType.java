package org.jointcase.transparency.note;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.PrivateKey;
import java.time.Instant;

/** What a signature on a note is made over, by the byte that names it (C2SP signed-note, tlog-cosignature). */
public enum SignatureType {
    /** Over the text as it is: what a log signs. */
    ED25519(0x01, SignatureAlgorithm.ED25519, false) {
        @Override
        byte[] message(VerifierKey key, String text, long time) {
            return text.getBytes(UTF_8);
        }
    },
    /** Over a checkpoint's text and the time: what a witness has seen, cosignature/v1. */
    COSIGNATURE_V1(0x04, SignatureAlgorithm.ED25519, true) {
        @Override
        byte[] message(VerifierKey key, String text, long time) {
            return ("cosignature/v1\ntime " + time + "\n" + text).getBytes(UTF_8);
        }
    },
    /** Over a checkpoint's first three lines, the time and the signer's name; also for logs. */
    COSIGNATURE_ML_DSA_44(0x06, SignatureAlgorithm.ML_DSA_44, true) {
        @Override
        byte[] message(VerifierKey key, String text, long time) {
            var checkpoint = Checkpoint.parse(text);
            var message = new ByteArrayOutputStream();
            message.writeBytes("subtree/v1\n\0".getBytes(US_ASCII));
            writeShort(message, key.name());
            message.writeBytes(number(time));
            writeShort(message, checkpoint.origin());
            message.writeBytes(number(0));
            message.writeBytes(number(checkpoint.size()));
            message.writeBytes(checkpoint.root().bytes());
            return message.toByteArray();
        }
    };

    final byte code;
    final SignatureAlgorithm algorithm;
    private final boolean timed;

    SignatureType(int code, SignatureAlgorithm algorithm, boolean timed) {
        this.code = (byte) code;
        this.algorithm = algorithm;
        this.timed = timed;
    }

    /** @throws IllegalArgumentException if the type is none of those that this reader knows */
    static SignatureType of(byte code) {
        for (var type : values()) {
            if (type.code == code) {
                return type;
            }
        }
        throw new IllegalArgumentException("signature type " + code + " is not known here");
    }

    /** Whether its signatures say when they were made, as those of witnesses do. */
    public boolean isCosignature() {
        return timed;
    }

    abstract byte[] message(VerifierKey key, String text, long time);

    byte[] sign(VerifierKey signer, PrivateKey key, String text, Instant at) {
        long time = timed ? at.getEpochSecond() : 0;
        byte[] signature = algorithm.sign(key, message(signer, text, time));
        return timed
                ? ByteBuffer.allocate(Long.BYTES + signature.length)
                        .putLong(time)
                        .put(signature)
                        .array()
                : signature;
    }

    boolean verifies(VerifierKey key, String text, byte[] signature) {
        if (signature.length != algorithm.signatureLength + (timed ? Long.BYTES : 0)) {
            return false;
        }
        var buffer = ByteBuffer.wrap(signature);
        long time = timed ? buffer.getLong() : 0;
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return time >= 0 && algorithm.verifies(key.key(), message(key, text, time), rest);
    }

    private static byte[] number(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    private static void writeShort(ByteArrayOutputStream message, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        if (bytes.length > 255) {
            throw new IllegalArgumentException("names and origins have at most 255 bytes here");
        }
        message.write(bytes.length);
        message.writeBytes(bytes);
    }
}
