package org.jointcase.messaging.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.ledger.Eventually.eventually;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jointcase.embedded.test.TestServers;
import org.jointcase.messaging.Alarm;
import org.jointcase.messaging.RaisedAlarms;
import org.jointcase.messaging.topic.EventsTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes from Kafka is heard once: what becomes of it is known elsewhere. */
class ListeningIT {
    private final Map<String, Object> kafka = TestServers.kafka();
    private final EventsTopic topic = new EventsTopic("listening-" + UUID.randomUUID());
    private final RaisedAlarms alarms = new RaisedAlarms();
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private final Listening listening =
            new Listening("listener-" + UUID.randomUUID(), kafka, topic, alarms, this::hear);

    @BeforeEach
    void listen() throws InterruptedException {
        try (Admin admin = Admin.create(kafka)) {
            topic.ensure(admin);
        }
        listening.start();
    }

    @AfterEach
    void close() {
        listening.close();
    }

    @Test
    void what_could_not_be_handled_raises_an_alarm_and_is_neither_tried_again_nor_stops_what_follows()
            throws Exception {
        send("an exception");
        eventually("an alarm", () -> !alarms.standing().isEmpty());
        send("one", "two");
        eventually("what follows is heard", () -> heard.containsAll(List.of("one", "two")));
        assertThat(heard).containsExactly("an exception", "one", "two");
        assertThat(alarms.standing())
                .extracting(Alarm::reason)
                .singleElement()
                .satisfies(reason -> assertThat(reason)
                        .contains("could not be handled", "IllegalStateException")
                        .doesNotContain("secret"));
    }

    @Test
    void an_error_that_ends_the_consumer_raises_an_alarm_until_it_is_started_again() throws Exception {
        send("an error");
        eventually("an alarm", () -> {
            listening.keepUp();
            return !alarms.standing().isEmpty();
        });
        send("one");
        eventually("what follows is heard", () -> heard.contains("one"));
        eventually("the alarm is lowered", () -> {
            listening.keepUp();
            return alarms.standing().isEmpty();
        });
    }

    private void hear(List<ConsumerRecord<byte[], byte[]>> records) {
        for (var record : records) {
            var said = new String(record.value(), StandardCharsets.UTF_8);
            boolean again = heard.contains(said);
            heard.add(said);
            if (said.equals("an exception")) {
                throw new IllegalStateException("secret");
            } else if (said.equals("an error") && !again) {
                throw new StackOverflowError("secret");
            }
        }
    }

    private void send(String... values) throws InterruptedException, ExecutionException {
        try (var producer =
                new KafkaProducer<>(new HashMap<>(kafka), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (var value : values) {
                producer.send(new ProducerRecord<>(topic.name(), 0, null, value.getBytes(StandardCharsets.UTF_8)))
                        .get();
            }
        }
    }
}
