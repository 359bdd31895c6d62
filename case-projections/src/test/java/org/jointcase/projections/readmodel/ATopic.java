package org.jointcase.projections.readmodel;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jointcase.embedded.test.TestServers;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.entry.StoredEntry;
import org.jointcase.messaging.topic.EventRecords;

/** The topic of a stage in the hands of somebody who writes to it what he likes. */
record ATopic(Stage stage) {
    private static final Map<String, Object> KAFKA = TestServers.kafka();
    /** At hand for all tests: who forges has to be quick. */
    private static final KafkaProducer<byte[], byte[]> PRODUCER = producer();

    void make() throws InterruptedException {
        try (Admin admin = Admin.create(KAFKA)) {
            stage.topic().ensure(admin);
        }
    }

    void delete() throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(KAFKA)) {
            admin.deleteTopics(List.of(stage.topic().name())).all().get();
        }
    }

    List<StoredEntry> stored() {
        return stage.cases().ledger().reader().after(Log.CASE, 0, 10_000);
    }

    /** What an honest relay would send. */
    List<ProducerRecord<byte[], byte[]>> records() {
        return stored().stream().map(this::record).toList();
    }

    ProducerRecord<byte[], byte[]> record(StoredEntry entry) {
        return EventRecords.of(stage.topic(), entry, 0);
    }

    /** The record of an entry with what another one says. */
    ProducerRecord<byte[], byte[]> forged(StoredEntry entry, StoredEntry other) {
        var honest = record(entry);
        return new ProducerRecord<>(
                honest.topic(),
                honest.partition(),
                honest.timestamp(),
                honest.key(),
                record(other).value(),
                honest.headers());
    }

    /** The same entry as if it stood at another position. */
    static StoredEntry at(long position, StoredEntry entry) {
        var envelope = edited(entry.envelope(), "position " + entry.position(), "position " + position);
        return new StoredEntry(position, entry.slot(), envelope, entry.payload(), entry.leaf());
    }

    static byte[] edited(byte[] envelope, String from, String to) {
        var text = new String(envelope, US_ASCII);
        assertThat(text).contains(from);
        return text.replace(from, to).getBytes(US_ASCII);
    }

    void send(List<ProducerRecord<byte[], byte[]>> records) throws InterruptedException, ExecutionException {
        for (var sent : records.stream().map(PRODUCER::send).toList()) {
            sent.get();
        }
    }

    /** As {@link #send}, to a topic that may not be there. */
    void tryToSend(List<ProducerRecord<byte[], byte[]>> records) throws InterruptedException {
        try {
            send(records);
        } catch (ExecutionException | KafkaException e) {
            // Then nobody hears it.
        }
    }

    /** Whether a read model's consumers have been given all that there is. */
    boolean isHeardBy(String model) {
        try (Admin admin = Admin.create(KAFKA)) {
            var heard = admin.listConsumerGroupOffsets("jointcase." + model)
                    .partitionsToOffsetAndMetadata()
                    .get();
            var asked = new HashMap<TopicPartition, OffsetSpec>();
            heard.keySet().forEach(partition -> asked.put(partition, OffsetSpec.latest()));
            var ends = admin.listOffsets(asked).all().get();
            return ends.entrySet().stream().allMatch(end -> {
                var offset = heard.get(end.getKey());
                return offset != null && offset.offset() == end.getValue().offset();
            });
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KafkaProducer<byte[], byte[]> producer() {
        var properties = new HashMap<>(KAFKA);
        properties.put("max.block.ms", 5_000);
        return new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
