package org.jointcase.projections.readmodel;

import static org.jointcase.ledger.Eventually.eventually;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jointcase.ledger.SomeCases;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.entry.StoredEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Anybody may write to the topic; nobody's word is in a read model but the ledger's. */
class ForgedRecordsIT {
    private static final int ATTEMPTS = 20;

    private final Stage stage = new Stage("classpath:db/sample");
    private final Tally tally = new Tally();
    private final TallyRows rows = new TallyRows(stage);
    private final ATopic topic = new ATopic(stage);

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_record_with_another_envelope_is_refused_and_the_ledgers_entry_applied() throws Exception {
        forge(stored -> new StoredEntry(
                stored.position(),
                stored.slot(),
                ATopic.edited(stored.envelope(), "type organisation.proposed", "type organisation.activated"),
                stored.payload(),
                stored.leaf()));
    }

    @Test
    void a_record_with_another_payload_is_refused_and_the_ledgers_entry_applied() throws Exception {
        forge(stored -> {
            byte[] payload = stored.payload().clone();
            payload[payload.length - 1] ^= 1;
            return new StoredEntry(stored.position(), stored.slot(), stored.envelope(), payload, stored.leaf());
        });
    }

    @Test
    void a_record_of_an_entry_that_the_ledger_has_not_is_refused() throws Exception {
        topic.make();
        stage.keep(tally);
        stage.cases().happen(1);
        rows.holdEverything();
        var last = topic.stored().getLast();
        long never = last.position() + 1;
        topic.send(List.of(topic.record(ATopic.at(never, last))));
        eventually(
                "an alarm",
                () -> stage.alarms().standing().stream()
                        .anyMatch(alarm -> alarm.position() == never && alarm.slot() == last.slot()));
        rows.holdEverything();
        stage.cases().happen(1);
        rows.holdEverything();
    }

    @Test
    void what_is_no_entry_at_all_raises_an_alarm_and_stops_nothing() throws Exception {
        topic.make();
        stage.keep(tally);
        topic.send(List.of(
                new ProducerRecord<>(stage.topic().name(), 3, new byte[0], new byte[] {9, 9}),
                new ProducerRecord<>(stage.topic().name(), 3, null, null)));
        eventually("an alarm", () -> !stage.alarms().standing().isEmpty());
        stage.cases().happen(5);
        topic.send(topic.records());
        rows.holdEverything();
    }

    @Test
    void the_records_of_another_ledger_are_refused() throws Exception {
        topic.make();
        stage.keep(tally);
        stage.cases().happen(3);
        rows.holdEverything();
        stage.cases().happen(3);
        try (var other = new SomeCases()) {
            other.happen(12);
            var theirs = other.ledger().reader().after(Log.CASE, 0, 1_000);
            topic.send(theirs.stream().map(topic::record).toList());
        }
        eventually("an alarm", () -> !stage.alarms().standing().isEmpty());
        rows.holdEverything();
        stage.cases().happen(1);
        rows.holdEverything();
    }

    /** Forges the next entry of a case and sends it before its relay could; again, where it came from the ledger first. */
    private void forge(UnaryOperator<StoredEntry> forgery) throws Exception {
        topic.make();
        stage.keep(tally);
        stage.cases().happen(1);
        rows.holdEverything();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            stage.cases().happen(1);
            var stored = topic.stored();
            var entry = stored.get(stored.size() - 3);
            topic.send(List.of(topic.forged(entry, forgery.apply(entry))));
            if (isNoticed(entry)) {
                rows.holdEverything();
                return;
            }
        }
        throw new AssertionError("no forgery was noticed");
    }

    private boolean isNoticed(StoredEntry entry) throws InterruptedException {
        for (int i = 0; i < 20 && stage.alarms().standing().isEmpty(); i++) {
            Thread.sleep(100);
        }
        return stage.alarms().standing().stream()
                .anyMatch(alarm -> alarm.slot() == entry.slot()
                        && alarm.position() == entry.position()
                        && alarm.reason().contains("is not the ledger's entry"));
    }
}
