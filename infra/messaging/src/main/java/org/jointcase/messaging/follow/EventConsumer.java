package org.jointcase.messaging.follow;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jointcase.ledger.event.LedgerEvent;
import org.jointcase.messaging.Alarm;
import org.jointcase.messaging.Alarms;
import org.jointcase.messaging.topic.EventRecord;
import org.jointcase.messaging.topic.EventsTopic;

/**
 * Brings a follower the case log: from Kafka, in a consumer group of its own, as it comes; from the ledger whatever Kafka
 * has lost, withheld or altered. Any number of them may run for the same follower.
 */
public final class EventConsumer implements Following {
    private static final Duration INTERVAL = Duration.ofMillis(500);

    private final Follower<LedgerEvent> follower;
    private final CaseSource source;
    private final Alarms alarms;
    private final Pursuit<LedgerEvent> pursuit;
    private final CatchUp<LedgerEvent> catchUp;
    private final Listening listening;

    /** @param kafka what every Kafka client needs to connect */
    public EventConsumer(
            Follower<LedgerEvent> follower,
            CaseSource source,
            Map<String, Object> kafka,
            EventsTopic topic,
            Alarms alarms) {
        this.follower = follower;
        this.source = source;
        this.alarms = alarms;
        pursuit = new Pursuit<>(follower, source, alarms);
        listening = new Listening(follower.name(), kafka, topic, alarms, this::hear);
        catchUp = CatchUp.behind(follower.name(), pursuit, source, INTERVAL, listening::keepUp);
    }

    @Override
    public void start() {
        catchUp.start();
        listening.start();
    }

    @Override
    public void close() {
        listening.close();
        catchUp.close();
    }

    private void hear(List<ConsumerRecord<byte[], byte[]>> records) {
        var arrivals = new Arrivals();
        for (var record : records) {
            try {
                var arrived = EventRecord.of(record);
                if (arrived.position() > pursuit.reached(arrived.slot())) {
                    arrivals.add(arrived);
                }
            } catch (IllegalArgumentException e) {
                alarms.raise(new Alarm(
                        follower.name(), record.partition(), 0, "a record on Kafka has not the form of an entry"));
            }
        }
        var slots = arrivals.slots();
        while (!slots.isEmpty()) {
            var next = new FromKafka(source, arrivals, follower.name(), alarms, Pursuit.BATCH);
            if (!pursuit.advance(slots, next)) {
                return;
            }
            slots.forEach(slot -> arrivals.forget(slot, pursuit.reached(slot)));
            slots = arrivals.slots();
        }
    }
}
