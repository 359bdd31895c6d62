package org.jointcase.ledger.key;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.AEADBadTagException;

/**
 * A payload as it is stored: {@code 0x01}, key id (16 bytes), key check (32), nonce (12), AES-256-GCM ciphertext with its
 * tag (16). Additional data: the event id's 16 bytes and everything before the nonce.
 */
public final class SealedPayload {
    private static final byte VERSION = 1;
    private static final int HEAD = 1 + Uuids.LENGTH + CaseKey.CHECK_LENGTH;

    private SealedPayload() {}

    public static byte[] seal(CaseKey key, UUID event, byte[] plain) {
        var head = head(key);
        return Aes.encrypt(key.key(), head, additional(event, head), plain);
    }

    /**
     * The key that a payload needs.
     *
     * @throws NotSealed if this is no payload
     */
    public static UUID keyId(byte[] payload) {
        checkForm(payload);
        return Uuids.read(payload, 1);
    }

    private static void checkForm(byte[] payload) {
        if (payload.length < HEAD + Aes.NONCE + Aes.TAG || payload[0] != VERSION) {
            throw new NotSealed("it is no payload of version 1");
        }
    }

    /**
     * What was sealed. The key check goes first: GCM alone does not commit to its key.
     *
     * @throws NotSealed if it was not sealed under this key for this event
     */
    public static byte[] open(CaseKey key, UUID event, byte[] payload) {
        var head = head(key);
        checkForm(payload);
        if (!Arrays.equals(head, 0, HEAD, payload, 0, HEAD)) {
            throw new NotSealed("its key check is of another key");
        }
        try {
            return Aes.decrypt(key.key(), payload, HEAD, additional(event, head));
        } catch (AEADBadTagException e) {
            throw new NotSealed("it does not open", e);
        }
    }

    private static byte[] head(CaseKey key) {
        return ByteBuffer.allocate(HEAD)
                .put(VERSION)
                .put(Uuids.bytes(key.id()))
                .put(key.check())
                .array();
    }

    private static byte[] additional(UUID event, byte[] head) {
        return ByteBuffer.allocate(Uuids.LENGTH + HEAD)
                .put(Uuids.bytes(event))
                .put(head)
                .array();
    }

    /** A payload is not what was sealed under its key for its event. */
    public static final class NotSealed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotSealed(String message) {
            super(message);
        }

        NotSealed(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
