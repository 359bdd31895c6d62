package org.jointcase.messaging.topic;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.MerkleTree;

/**
 * An entry as it came from Kafka, where anybody may have written it: nothing of it is true until it was compared with
 * the ledger.
 *
 * <p>The value of a record is a byte {@code 1}, the envelope's length as two bytes, the envelope and the payload as they
 * lie in the ledger. Its partition is the entry's slot, its key the case's id as text.
 */
@SuppressWarnings("ArrayRecordComponent") // read once and never compared
public record EventRecord(int slot, long position, byte[] envelope, byte[] payload) {
    static final byte VERSION = 1;
    static final int PREFIX = 1 + Short.BYTES;

    /** @throws IllegalArgumentException if the record has not this form */
    public static EventRecord of(ConsumerRecord<byte[], byte[]> record) {
        byte[] value = record.value();
        if (value == null || value.length < PREFIX || value[0] != VERSION) {
            throw new IllegalArgumentException("the value does not begin as an entry does");
        }
        var buffer = ByteBuffer.wrap(value, 1, value.length - 1);
        int length = Short.toUnsignedInt(buffer.getShort());
        if (length > buffer.remaining()) {
            throw new IllegalArgumentException("the envelope is cut off");
        }
        byte[] envelope = new byte[length];
        buffer.get(envelope);
        byte[] payload = new byte[buffer.remaining()];
        buffer.get(payload);
        return new EventRecord(record.partition(), EventHeaders.position(record.headers()), envelope, payload);
    }

    /** Whether this is the entry with that leaf in the ledger: the envelope has the leaf, and names the payload. */
    public boolean is(Hash leaf) {
        byte[] lastLine = ("payload " + Hash.sha256(payload) + "\n").getBytes(US_ASCII);
        int from = envelope.length - lastLine.length;
        return MerkleTree.leaf(envelope).equals(leaf)
                && from >= 0
                && Arrays.equals(envelope, from, envelope.length, lastLine, 0, lastLine.length);
    }

    static byte[] value(byte[] envelope, byte[] payload) {
        return ByteBuffer.allocate(PREFIX + envelope.length + payload.length)
                .put(VERSION)
                .putShort((short) envelope.length)
                .put(envelope)
                .put(payload)
                .array();
    }
}
