package org.jointcase.messaging.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jointcase.transparency.Entry;
import org.jointcase.transparency.Hash;

/**
 * The headers of a record: the attributes of CloudEvents 1.0 in the binary mode of its Kafka binding, and the entry's
 * place in the ledger. They hold nothing that the envelope does not.
 */
final class EventHeaders {
    private static final String POSITION = "position";
    private static final String SOURCE = "/jointcase/case";

    private EventHeaders() {}

    static List<Header> of(Entry entry, Hash leaf, long previousInSlot) {
        return List.of(
                header("ce_specversion", "1.0"),
                header("ce_id", entry.event().toString()),
                header("ce_type", entry.type() + ".v" + entry.revision()),
                header("ce_source", SOURCE),
                header("ce_time", entry.recorded().toString()),
                header("ce_subject", entry.aggregateType() + "/" + entry.aggregateId()),
                header(POSITION, Long.toString(entry.position())),
                header("previousposition", Long.toString(previousInSlot)),
                header("leafhash", leaf.toString()));
    }

    static long position(Headers headers) {
        Header position = headers.lastHeader(POSITION);
        if (position == null || position.value() == null) {
            throw new IllegalArgumentException("the record names no position");
        }
        return Long.parseLong(new String(position.value(), UTF_8));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }
}
