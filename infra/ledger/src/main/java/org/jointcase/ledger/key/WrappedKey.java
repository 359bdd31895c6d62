package org.jointcase.ledger.key;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.AEADBadTagException;

/**
 * A key as it lies in the database.
 *
 * @param scope what is encrypted under it
 * @param master which master key wraps it, 16 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // read once and never compared
record WrappedKey(UUID id, String scope, byte[] master, byte[] wrapped) {
    private static final byte[] CONTEXT = "jointcase-wrap/v1\n".getBytes(US_ASCII);

    static WrappedKey create(String scope, MasterKey master) {
        var id = UUID.randomUUID();
        var wrapped = Aes.encrypt(master.key(), new byte[0], additional(id, scope), Aes.random(CaseKey.LENGTH));
        return new WrappedKey(id, scope, master.id(), wrapped);
    }

    /** @throws IllegalStateException if another master key wraps it, or if somebody changed it */
    CaseKey unwrap(MasterKey other) {
        if (!Arrays.equals(master, other.id())) {
            throw new IllegalStateException("key " + id + " was wrapped by another master key");
        }
        try {
            return new CaseKey(id, Aes.decrypt(other.key(), wrapped, 0, additional(id, scope)));
        } catch (AEADBadTagException e) {
            throw new IllegalStateException("key " + id + " is not what was wrapped", e);
        }
    }

    private static byte[] additional(UUID id, String scope) {
        var text = scope.getBytes(US_ASCII);
        return ByteBuffer.allocate(CONTEXT.length + Uuids.LENGTH + text.length)
                .put(CONTEXT)
                .put(Uuids.bytes(id))
                .put(text)
                .array();
    }
}
