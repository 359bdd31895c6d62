package org.jointcase.messaging.relay;

import java.util.Map;
import javax.sql.DataSource;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.messaging.Alarms;
import org.jointcase.messaging.topic.EventsTopic;

/**
 * What a relay works with.
 *
 * @param unpooled connections of {@code jointcase_relay}, a new one each time
 * @param kafka what every Kafka client needs to connect
 */
public record RelaySettings(
        LedgerReader reader, DataSource unpooled, Map<String, Object> kafka, EventsTopic topic, Alarms alarms) {
    public RelaySettings {
        kafka = Map.copyOf(kafka);
    }
}
