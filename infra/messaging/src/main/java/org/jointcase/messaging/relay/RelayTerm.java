package org.jointcase.messaging.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.entry.Slot;
import org.jointcase.ledger.entry.StoredEntry;
import org.jointcase.messaging.topic.EventRecords;
import org.jointcase.messaging.topic.EventsTopic;

/** What one relay does while it holds the lock and the topic stays the same one. */
final class RelayTerm {
    static final int BATCH = 500;
    private static final long LOOK_AT_TOPIC = Duration.ofSeconds(1).toNanos();

    private final LedgerReader reader;
    private final EventsTopic topic;
    private final KafkaSide kafka;
    private final Connection lock;
    private final long[] lastInSlot = new long[Slot.COUNT];
    private RelayCursor cursor;
    private long lookedAtTopic = System.nanoTime();

    private RelayTerm(RelaySettings settings, KafkaSide kafka, Connection lock, RelayCursor cursor) {
        this.reader = settings.reader();
        this.topic = settings.topic();
        this.kafka = kafka;
        this.lock = lock;
        this.cursor = cursor;
        for (int slot = 0; slot < Slot.COUNT; slot++) {
            lastInSlot[slot] = cursor.position() == 0 ? 0 : reader.lastPositionOfSlot(slot, cursor.position());
        }
    }

    /**
     * Begins where the topic ends: at the cursor, or at position 1 of a topic that has not been relayed to.
     *
     * @throws TopicUnfit if the topic has not a partition for each slot
     */
    static RelayTerm begin(RelaySettings settings, KafkaSide kafka, Connection lock)
            throws SQLException, InterruptedException {
        var found = settings.topic().ensure(kafka.admin());
        if (!found.fits()) {
            throw new TopicUnfit(settings.topic(), found);
        }
        var cursor = RelayCursor.read(lock, settings.topic())
                .filter(known -> known.topicId().equals(found.id()))
                .orElse(new RelayCursor(found.id(), 0));
        return new RelayTerm(settings, kafka, lock, cursor);
    }

    long position() {
        return cursor.position();
    }

    /** Whether the topic is still the one that this term began with; looked up once a second. */
    boolean stands() throws InterruptedException {
        if (System.nanoTime() - lookedAtTopic < LOOK_AT_TOPIC) {
            return true;
        }
        lookedAtTopic = System.nanoTime();
        return topic.find(kafka.admin())
                .filter(found -> found.fits() && found.id().equals(cursor.topicId()))
                .isPresent();
    }

    /**
     * Relays what comes next, and moves the cursor when it is acknowledged.
     *
     * @return how many entries; 0 if all are relayed
     */
    int relay() throws SQLException, InterruptedException {
        var entries = reader.after(Log.CASE, cursor.position(), BATCH);
        if (!entries.isEmpty()) {
            kafka.send(records(entries));
            cursor = new RelayCursor(cursor.topicId(), entries.getLast().position());
            cursor.write(lock, topic);
        }
        return entries.size();
    }

    private List<ProducerRecord<byte[], byte[]>> records(List<StoredEntry> entries) {
        var records = new ArrayList<ProducerRecord<byte[], byte[]>>(entries.size());
        long expected = cursor.position();
        for (var entry : entries) {
            if (entry.position() != ++expected) {
                throw new IllegalStateException("the ledger has no entry at position " + expected);
            }
            records.add(EventRecords.of(topic, entry, lastInSlot[entry.slot()]));
            lastInSlot[entry.slot()] = entry.position();
        }
        return records;
    }
}
