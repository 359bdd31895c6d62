package org.jointcase.messaging.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jointcase.ledger.entry.StoredEntry;
import org.jointcase.transparency.Entry;

/** Writes entries as records of a topic. */
public final class EventRecords {
    private EventRecords() {}

    /** @param previousInSlot the position of the entry before in the same slot, 0 if there is none */
    public static ProducerRecord<byte[], byte[]> of(EventsTopic topic, StoredEntry stored, long previousInSlot) {
        var entry = Entry.parse(stored.envelope());
        return new ProducerRecord<>(
                topic.name(),
                stored.slot(),
                entry.recorded().toEpochMilli(),
                entry.caseId().toString().getBytes(UTF_8),
                EventRecord.value(stored.envelope(), stored.payload()),
                EventHeaders.of(entry, stored.leaf(), previousInSlot));
    }
}
