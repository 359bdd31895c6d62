package org.jointcase.projections.readmodel;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.ledger.Eventually.eventually;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jointcase.embedded.test.TestServers;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.entry.StoredEntry;
import org.jointcase.messaging.topic.EventRecords;
import org.jointcase.transparency.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConsumerIT {
    private final Stage stage = new Stage("classpath:db/sample");
    private final Tally tally = new Tally();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void what_happens_is_in_the_read_model_soon() {
        stage.relay();
        var models = stage.keep(tally);
        stage.cases().happen(20);
        holdsEverything();
        assertThat(models.lag("tally")).isEqualTo(Lag.NONE);
    }

    @Test
    void the_topic_is_deleted_while_things_happen() throws Exception {
        var relay = stage.relay();
        stage.keep(tally);
        stage.cases().happen(10);
        eventually("all relayed", () -> relay.isActive() && relay.lag() == 0);
        try (Admin admin = Admin.create(TestServers.kafka())) {
            admin.deleteTopics(List.of(stage.topic().name())).all().get();
        }
        stage.cases().happen(10);
        holdsEverything();
        eventually("all relayed anew", () -> relay.isActive() && relay.lag() == 0);
        stage.cases().happen(5);
        holdsEverything();
        assertThat(stage.alarms().standing()).isEmpty();
    }

    @Test
    void without_kafka_everything_comes_from_the_ledger() {
        var nowhere = new HashMap<>(TestServers.kafka());
        nowhere.put("bootstrap.servers", "127.0.0.1:1");
        stage.cases().happen(5);
        stage.keep(nowhere, List.of(tally), List.of());
        holdsEverything();
        stage.cases().happen(5);
        holdsEverything();
    }

    @Test
    void a_lost_tail_is_found() throws Exception {
        topic();
        stage.keep(tally);
        stage.cases().happen(3);
        send(records().subList(0, 4));
        holdsEverything();
    }

    @Test
    void what_comes_twice_or_in_disorder_or_not_at_all_is_applied_once_and_in_order() throws Exception {
        topic();
        stage.keep(tally);
        stage.cases().happen(12);
        var records = new ArrayList<>(records());
        records.addAll(records());
        Collections.shuffle(records, new Random(7));
        send(records.subList(0, records.size() - 20));
        holdsEverything();
        stage.cases().goOn(0);
        send(records());
        holdsEverything();
        assertThat(stage.alarms().standing()).isEmpty();
    }

    @Test
    void a_record_with_another_envelope_is_refused_and_the_ledgers_entry_applied() throws Exception {
        var forged = forge(stored -> new StoredEntry(
                stored.position(),
                stored.slot(),
                edited(stored.envelope(), "type organisation.proposed", "type organisation.activated"),
                stored.payload(),
                stored.leaf()));
        assertThat(stage.alarms().standing()).anySatisfy(alarm -> {
            assertThat(alarm.slot()).isEqualTo(forged.slot());
            assertThat(alarm.position()).isEqualTo(forged.position());
            assertThat(alarm.reason()).contains("is not the ledger's entry");
        });
        holdsEverything();
    }

    @Test
    void a_record_with_another_payload_is_refused_and_the_ledgers_entry_applied() throws Exception {
        var forged = forge(stored -> {
            byte[] payload = stored.payload().clone();
            payload[payload.length - 1] ^= 1;
            return new StoredEntry(stored.position(), stored.slot(), stored.envelope(), payload, stored.leaf());
        });
        assertThat(stage.alarms().standing())
                .anySatisfy(alarm -> assertThat(alarm.position()).isEqualTo(forged.position()));
        holdsEverything();
    }

    @Test
    void a_record_of_an_entry_that_the_ledger_has_not_is_refused() throws Exception {
        topic();
        stage.keep(tally);
        stage.cases().happen(1);
        holdsEverything();
        var last = stored().getLast();
        long never = last.position() + 1;
        var envelope = edited(last.envelope(), "position " + last.position(), "position " + never);
        send(List.of(EventRecords.of(
                stage.topic(), new StoredEntry(never, last.slot(), envelope, last.payload(), last.leaf()), 0)));
        eventually(
                "an alarm",
                () -> stage.alarms().standing().stream()
                        .anyMatch(alarm -> alarm.position() == never && alarm.slot() == last.slot()));
        holdsEverything();
        stage.cases().happen(1);
        holdsEverything();
    }

    @Test
    void what_is_no_entry_at_all_raises_an_alarm_and_stops_nothing() throws Exception {
        topic();
        stage.keep(tally);
        send(List.of(
                new ProducerRecord<>(stage.topic().name(), 3, new byte[0], new byte[] {9, 9}),
                new ProducerRecord<>(stage.topic().name(), 3, null, null)));
        eventually("an alarm", () -> !stage.alarms().standing().isEmpty());
        stage.cases().happen(5);
        send(records());
        holdsEverything();
    }

    @Test
    void an_entry_that_cannot_be_applied_stops_its_slot_alone_until_it_can() {
        stage.relay();
        stage.keep(tally);
        stage.cases().happen(6);
        holdsEverything();
        long poison = stage.cases().last() + 1;
        tally.poison.add(poison);
        stage.cases().goOn(2);
        stage.cases().goOn(3);
        int slot = stored().get((int) poison - 1).slot();
        eventually(
                "an alarm",
                () -> stage.alarms().standing().stream()
                        .anyMatch(alarm -> alarm.name().equals("tally")
                                && alarm.slot() == slot
                                && alarm.position() == poison
                                && alarm.reason().contains("IllegalStateException")));
        eventually("the other slot goes on", () -> lines() == stage.cases().last() - 1);
        assertThat(stage.ask("select count(*) from tally.line where position = " + poison))
                .isEqualTo("0");
        assertThat(stage.alarms().standing().toString()).doesNotContain("poison");
        tally.poison.clear();
        holdsEverything();
        eventually("the alarm is lowered", () -> stage.alarms().standing().isEmpty());
    }

    @Test
    void two_processes_share_a_read_model_and_one_ends_and_another_comes() throws Exception {
        stage.relay();
        var first = stage.keep(tally);
        var second = stage.keep(new Tally());
        stage.cases().happen(15);
        first.close();
        stage.cases().happen(15);
        stage.keep(new Tally());
        stage.cases().happen(15);
        holdsEverything();
        second.close();
        stage.cases().happen(5);
        holdsEverything();
        assertThat(stage.alarms().standing()).isEmpty();
    }

    @Test
    void connections_are_killed_in_the_middle_again_and_again() {
        stage.relay();
        stage.keep(tally);
        for (int i = 0; i < 10; i++) {
            stage.cases().happen(3);
            stage.tamper("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'jointcase_projector'"
                    + " and datname = current_database()");
        }
        holdsEverything();
        assertThat(stage.alarms().standing()).isEmpty();
    }

    @Test
    void a_read_model_of_another_ledger_stops_rather_than_mix_the_two() {
        stage.relay();
        stage.keep(tally).close();
        stage.cases().happen(3);
        stage.tamper("update tally.cursor set position = 1, leaf = sha256('another') where slot = "
                + stored().getLast().slot());
        stage.keep(tally);
        eventually(
                "an alarm",
                () -> stage.alarms().standing().stream()
                        .anyMatch(alarm -> alarm.slot() == stored().getLast().slot()
                                && alarm.reason().contains("AnotherLedger")));
        assertThat(lines()).isLessThan(stage.cases().last());
    }

    private interface Forgery {
        StoredEntry of(StoredEntry entry);
    }

    /** Forges the next entry of a case and sends it before its relay could. */
    private StoredEntry forge(Forgery forgery) throws Exception {
        topic();
        stage.keep(tally);
        stage.cases().happen(1);
        holdsEverything();
        stage.cases().happen(1);
        var entry = stored().get(stored().size() - 3);
        var record = EventRecords.of(stage.topic(), entry, 0);
        var other = EventRecords.of(stage.topic(), forgery.of(entry), 0);
        send(List.of(new ProducerRecord<>(
                record.topic(),
                record.partition(),
                record.timestamp(),
                record.key(),
                other.value(),
                record.headers())));
        eventually("it is noticed", () -> !stage.alarms().standing().isEmpty());
        return entry;
    }

    private static byte[] edited(byte[] envelope, String from, String to) {
        var text = new String(envelope, US_ASCII);
        assertThat(text).contains(from);
        return text.replace(from, to).getBytes(US_ASCII);
    }

    private void topic() throws Exception {
        try (Admin admin = Admin.create(TestServers.kafka())) {
            stage.topic().ensure(admin);
        }
    }

    private List<StoredEntry> stored() {
        return stage.cases().ledger().reader().after(Log.CASE, 0, 10_000);
    }

    private List<ProducerRecord<byte[], byte[]>> records() {
        return stored().stream()
                .map(entry -> EventRecords.of(stage.topic(), entry, 0))
                .toList();
    }

    private static void send(List<ProducerRecord<byte[], byte[]>> records) throws Exception {
        try (var producer = new KafkaProducer<>(
                new HashMap<>(TestServers.kafka()), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (var record : records) {
                producer.send(record).get();
            }
        }
    }

    private long lines() {
        return Long.parseLong(stage.ask("select count(*) from tally.line"));
    }

    private void holdsEverything() {
        eventually(
                "every entry has its line",
                Duration.ofMinutes(2),
                () -> lines() == stage.cases().last());
        var expected = new HashMap<String, Long>();
        stored().forEach(entry ->
                expected.merge(Entry.parse(entry.envelope()).caseId().toString(), 1L, Long::sum));
        assertThat(stage.ask(
                        "select string_agg(case_id || '=' || events, ',' order by case_id::text) from tally.tally"))
                .isEqualTo(expected.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(count -> count.getKey() + "=" + count.getValue())
                        .collect(joining(",")));
    }
}
