package org.jointcase.messaging.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.ledger.Eventually.eventually;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.jointcase.embedded.test.TestServers;
import org.jointcase.ledger.SomeCases;
import org.jointcase.ledger.entry.Log;
import org.jointcase.messaging.RaisedAlarms;
import org.jointcase.messaging.topic.EventRecord;
import org.jointcase.messaging.topic.EventsTopic;
import org.jointcase.transparency.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RelayIT {
    private final SomeCases cases = ARelay.cases();
    private final Map<String, Object> kafka = TestServers.kafka();
    private final EventsTopic topic = new EventsTopic("relay-" + UUID.randomUUID());
    private final RaisedAlarms alarms = new RaisedAlarms();
    private final List<Relay> relays = new ArrayList<>();

    @AfterEach
    void close() {
        relays.forEach(Relay::close);
        cases.close();
    }

    @Test
    void every_entry_travels_in_its_slot_in_order_as_it_lies_in_the_ledger() {
        cases.happen(20);
        relay();
        eventually("all relayed", () -> relayed() == cases.last());
        var records = records();
        var entries = cases.ledger().reader().after(Log.CASE, 0, 1_000);
        assertThat(records).hasSameSizeAs(entries);
        var lastInSlot = new long[12];
        for (int i = 0; i < entries.size(); i++) {
            var record = records.get(i);
            var stored = entries.get(i);
            var entry = Entry.parse(stored.envelope());
            var carried = EventRecord.of(record);
            assertThat(record.partition()).isEqualTo(stored.slot());
            assertThat(carried.position()).isEqualTo(stored.position());
            assertThat(carried.envelope()).isEqualTo(stored.envelope());
            assertThat(carried.payload()).isEqualTo(stored.payload());
            assertThat(carried.is(stored.leaf())).isTrue();
            assertThat(new String(record.key(), UTF_8)).isEqualTo(entry.caseId().toString());
            assertThat(headers(record))
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("ce_id", entry.event().toString())
                    .containsEntry("ce_type", entry.type() + ".v1")
                    .containsEntry("ce_source", "/jointcase/case")
                    .containsEntry("ce_time", entry.recorded().toString())
                    .containsEntry("ce_subject", "organisation/" + entry.aggregateId())
                    .containsEntry("position", String.valueOf(i + 1))
                    .containsEntry("previousposition", String.valueOf(lastInSlot[stored.slot()]))
                    .containsEntry("leafhash", stored.leaf().toString());
            lastInSlot[stored.slot()] = stored.position();
        }
        assertThat(lastInSlot).as("cases of every slot").doesNotContain(0);
    }

    @Test
    void it_goes_on_where_the_one_before_ended_and_never_leaves_one_out() {
        cases.happen(5);
        Relay first = relay();
        eventually("all relayed", () -> relayed() == cases.last());
        first.close();
        cases.happen(5);
        relay();
        eventually("all relayed", () -> relayed() == cases.last());
        assertThat(positions()).isEqualTo(upTo(cases.last()));
    }

    @Test
    void one_relay_is_active_and_another_takes_over() {
        cases.happen(3);
        Relay first = relay();
        eventually("the first leads", first::isActive);
        Relay second = relay();
        cases.happen(3);
        eventually("all relayed", () -> relayed() == cases.last());
        assertThat(second.isActive()).isFalse();
        first.close();
        eventually("the second leads", second::isActive);
        cases.happen(3);
        eventually("all relayed", () -> relayed() == cases.last());
        assertThat(positions()).isEqualTo(upTo(cases.last()));
    }

    @Test
    void what_was_acknowledged_before_a_crash_and_not_noted_is_sent_again() throws Exception {
        cases.happen(4);
        Relay first = relay();
        eventually("all relayed", () -> relayed() == cases.last());
        first.close();
        try (var connection = cases.database().superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update messaging.relay_cursor set position = position - 5");
        }
        relay();
        eventually("five of them twice", () -> relayed() == cases.last() + 5);
        assertThat(positions().stream().distinct().toList()).isEqualTo(upTo(cases.last()));
    }

    @Test
    void what_kafka_does_not_take_is_sent_again_until_it_does() throws Exception {
        try (Admin admin = Admin.create(kafka)) {
            topic.ensure(admin);
            takesRecordsOf(100, admin);
            cases.happen(2);
            relay();
            eventually("an alarm", () -> !alarms.standing().isEmpty());
            takesRecordsOf(EventsTopic.MAX_RECORD, admin);
            eventually("all relayed", () -> positions().containsAll(upTo(cases.last())));
        }
        eventually("no alarm stands", () -> alarms.standing().isEmpty());
    }

    @Test
    void a_topic_that_is_deleted_while_things_happen_is_made_anew_and_gets_everything() throws Exception {
        cases.happen(5);
        relay();
        eventually("all relayed", () -> relayed() == cases.last());
        try (Admin admin = Admin.create(kafka)) {
            var before = topic.find(admin).orElseThrow();
            admin.deleteTopics(List.of(topic.name())).all().get();
            cases.happen(10);
            eventually("another topic with everything", () -> isThere(admin) && relayed() == cases.last());
            var after = topic.find(admin).orElseThrow();
            assertThat(after.id()).isNotEqualTo(before.id());
            assertThat(after.partitions()).isEqualTo(12);
        }
        cases.happen(1);
        eventually("it goes on", () -> relayed() == cases.last());
        assertThat(positions()).isEqualTo(upTo(cases.last()));
        eventually("no alarm stands", () -> alarms.standing().isEmpty());
    }

    @Test
    void a_topic_that_somebody_makes_in_its_place_is_filled_from_the_first_position() throws Exception {
        cases.happen(5);
        Relay first = relay();
        eventually("all relayed", () -> relayed() == cases.last());
        first.close();
        try (Admin admin = Admin.create(kafka)) {
            admin.deleteTopics(List.of(topic.name())).all().get();
            eventually("it is gone", () -> !isThere(admin));
            topic.ensure(admin);
        }
        cases.happen(1);
        relay();
        eventually("all of it", () -> relayed() == cases.last());
        assertThat(positions()).isEqualTo(upTo(cases.last()));
    }

    @Test
    void a_topic_that_somebody_puts_in_its_place_behind_a_relay_at_work_gets_everything() throws Exception {
        relay();
        try (Admin admin = Admin.create(kafka)) {
            // Gone and there again between two looks of the relay, most times: then nothing but the id tells.
            for (int i = 0; i < 4; i++) {
                cases.happen(2);
                eventually("all relayed", () -> positions().containsAll(upTo(cases.last())));
                admin.deleteTopics(List.of(topic.name())).all().get();
                eventually("it is gone", () -> !isThere(admin));
                topic.ensure(admin);
            }
        }
        eventually("all of it", () -> positions().containsAll(upTo(cases.last())));
    }

    @Test
    void nothing_is_sent_to_a_topic_without_a_partition_for_each_slot() throws Exception {
        try (Admin admin = Admin.create(kafka)) {
            admin.createTopics(List.of(new NewTopic(topic.name(), 3, (short) 1)))
                    .all()
                    .get();
            cases.happen(3);
            relay();
            eventually("an alarm", () -> !alarms.standing().isEmpty());
            assertThat(alarms.standing().getFirst().reason()).contains("has 3 partitions, not 12");
            assertThat(records()).isEmpty();
        }
    }

    @Test
    void the_topic_keeps_everything_for_ever() throws Exception {
        relay();
        eventually("all relayed", () -> relayed() == cases.last());
        try (Admin admin = Admin.create(kafka)) {
            var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
            var config = admin.describeConfigs(List.of(resource))
                    .all()
                    .get()
                    .values()
                    .iterator()
                    .next();
            assertThat(config.get("retention.ms").value()).isEqualTo("-1");
            assertThat(config.get("retention.bytes").value()).isEqualTo("-1");
            assertThat(config.get("cleanup.policy").value()).isEqualTo("delete");
        }
    }

    private Relay relay() {
        var relay = ARelay.of(cases, kafka, topic, alarms);
        relays.add(relay);
        return relay;
    }

    private void takesRecordsOf(int bytes, Admin admin) throws Exception {
        var size = new ConfigEntry("max.message.bytes", String.valueOf(bytes));
        admin.incrementalAlterConfigs(Map.of(
                        new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
                        List.of(new AlterConfigOp(size, AlterConfigOp.OpType.SET))))
                .all()
                .get();
    }

    private boolean isThere(Admin admin) {
        try {
            return topic.find(admin).isPresent();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long relayed() {
        try {
            return TopicReader.count(kafka, topic.name());
        } catch (KafkaException e) {
            return -1;
        }
    }

    private List<ConsumerRecord<byte[], byte[]>> records() {
        var records = new ArrayList<>(TopicReader.all(kafka, topic.name()));
        records.sort(Comparator.comparingLong(
                record -> Long.parseLong(String.valueOf(headers(record).get("position")))));
        return records;
    }

    private List<Long> positions() {
        return records().stream()
                .map(record -> EventRecord.of(record).position())
                .toList();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
        var headers = new HashMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return headers;
    }
}
