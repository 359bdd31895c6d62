package org.jointcase.messaging.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jointcase.messaging.topic.EventsTopic;

/** The relay's clients of Kafka. They give up within seconds, so that the relay can look what has become of the topic. */
record KafkaSide(Admin admin, Producer<byte[], byte[]> producer) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    static KafkaSide connect(Map<String, Object> kafka) {
        var admin = Admin.create(with(
                kafka,
                Map.of(
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000,
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 6_000)));
        try {
            return new KafkaSide(admin, producer(kafka));
        } catch (RuntimeException e) {
            admin.close(PATIENCE);
            throw e;
        }
    }

    private static Producer<byte[], byte[]> producer(Map<String, Object> kafka) {
        return new KafkaProducer<>(
                with(
                        kafka,
                        Map.of(
                                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                                ProducerConfig.ACKS_CONFIG, "all",
                                // A batch goes in one request: it is flushed when it is whole.
                                ProducerConfig.LINGER_MS_CONFIG, 100,
                                ProducerConfig.MAX_REQUEST_SIZE_CONFIG, EventsTopic.MAX_RECORD,
                                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000,
                                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 6_000,
                                ProducerConfig.MAX_BLOCK_MS_CONFIG, 6_000)),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Returns when all are acknowledged. */
    void send(List<ProducerRecord<byte[], byte[]>> records) throws InterruptedException {
        var acknowledgements = new ArrayList<Future<?>>(records.size());
        for (var record : records) {
            acknowledgements.add(producer.send(record));
        }
        producer.flush();
        try {
            for (var acknowledgement : acknowledgements) {
                acknowledgement.get();
            }
        } catch (ExecutionException e) {
            throw new KafkaException("a batch was not acknowledged", e.getCause());
        }
    }

    @Override
    public void close() {
        producer.close(PATIENCE);
        admin.close(PATIENCE);
    }

    private static Map<String, Object> with(Map<String, Object> connection, Map<String, Object> more) {
        var all = new HashMap<>(connection);
        all.putAll(more);
        return all;
    }
}
