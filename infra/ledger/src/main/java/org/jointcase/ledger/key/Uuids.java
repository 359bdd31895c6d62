package org.jointcase.ledger.key;

import java.nio.ByteBuffer;
import java.util.UUID;

/** A UUID as its 16 bytes. */
final class Uuids {
    static final int LENGTH = 16;

    private Uuids() {}

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(LENGTH)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID read(byte[] bytes, int from) {
        var buffer = ByteBuffer.wrap(bytes, from, LENGTH);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
