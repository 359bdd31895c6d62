package org.jointcase.messaging.follow;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jointcase.messaging.Alarm;
import org.jointcase.messaging.Alarms;
import org.jointcase.messaging.topic.EventsTopic;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/**
 * A consumer group of its own on the topic. What Kafka keeps as its offset is only where to begin: what was applied is
 * known from the follower's cursors, so nothing that happens to a record here can lose an entry.
 */
final class Listening implements AutoCloseable {
    /** What arrives in this time is applied together. */
    private static final Duration BEAT = Duration.ofMillis(20);

    private final Alarms alarms;
    private final KafkaMessageListenerContainer<byte[], byte[]> container;
    private final Alarm stopped;

    Listening(
            String name,
            Map<String, Object> kafka,
            EventsTopic topic,
            Alarms alarms,
            Consumer<List<ConsumerRecord<byte[], byte[]>>> hear) {
        this.alarms = alarms;
        stopped = Alarm.of(name, "the consumer stopped and is started again");
        var properties = new ContainerProperties(topic.name());
        properties.setGroupId("jointcase." + name);
        properties.setAckMode(AckMode.TIME);
        properties.setAckTime(Duration.ofSeconds(1).toMillis());
        properties.setIdleBetweenPolls(BEAT.toMillis());
        properties.setMissingTopicsFatal(false);
        properties.setAuthExceptionRetryInterval(Duration.ofSeconds(5));
        properties.setMessageListener((BatchMessageListener<byte[], byte[]>) hear::accept);
        var factory = new DefaultKafkaConsumerFactory<byte[], byte[]>(with(kafka));
        container = new KafkaMessageListenerContainer<>(factory, properties);
        container.setBeanName("jointcase-" + name);
        container.setCommonErrorHandler(new LeaveItToTheLedger(name, alarms));
    }

    void start() {
        container.start();
    }

    /** Starts the consumer again where an error has ended it. */
    void keepUp() {
        if (container.isInExpectedState()) {
            alarms.lower(stopped);
        } else {
            alarms.raise(stopped);
            container.start();
        }
    }

    @Override
    public void close() {
        container.stop();
    }

    private static Map<String, Object> with(Map<String, Object> kafka) {
        var all = new HashMap<>(kafka);
        all.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        all.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        all.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, Pursuit.BATCH);
        all.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        // A topic that was deleted and made anew is noticed within this time.
        all.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        all.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000);
        return all;
    }
}
