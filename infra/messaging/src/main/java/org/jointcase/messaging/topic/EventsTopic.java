package org.jointcase.messaging.topic;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jointcase.ledger.entry.Slot;

/** A topic with a partition for each slot, kept for ever. */
public record EventsTopic(String name) {
    public static final EventsTopic DEFAULT = new EventsTopic("jointcase.events.v1");

    /** The largest record, in bytes: more than an entry's largest text, and its envelope. */
    public static final int MAX_RECORD = 8 * 1024 * 1024;

    private static final int ATTEMPTS = 100;

    /**
     * What Kafka has under a name. A topic that was deleted and made anew has another id.
     *
     * @param id as Kafka writes it
     */
    public record Found(String id, int partitions) {
        /** Whether each slot has its partition. */
        public boolean fits() {
            return partitions == Slot.COUNT;
        }
    }

    /** Looks the topic up, and makes it where there is none. */
    public Found ensure(Admin admin) throws InterruptedException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var found = find(admin);
            if (found.isPresent()) {
                return found.get();
            }
            make(admin);
        }
        throw new KafkaException("the topic " + name + " is neither there nor can it be made");
    }

    /** Looks the topic up. */
    public Optional<Found> find(Admin admin) throws InterruptedException {
        try {
            TopicDescription topic = requireNonNull(
                    admin.describeTopics(List.of(name)).allTopicNames().get().get(name));
            return Optional.of(
                    new Found(topic.topicId().toString(), topic.partitions().size()));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return Optional.empty();
            }
            throw new KafkaException("the topic " + name + " cannot be looked up", e.getCause());
        }
    }

    private void make(Admin admin) throws InterruptedException {
        var topic = new NewTopic(name, Optional.of(Slot.COUNT), Optional.empty())
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                        "-1",
                        TopicConfig.RETENTION_BYTES_CONFIG,
                        "-1",
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        String.valueOf(MAX_RECORD)));
        try {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("the topic " + name + " cannot be made", e.getCause());
            }
        }
        // A broker does not show at once what it has made, and shows for a while what it is deleting.
        Thread.sleep(50);
    }
}
