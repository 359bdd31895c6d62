package org.jointcase.messaging.relay;

import java.util.Map;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.ledger.SomeCases;
import org.jointcase.messaging.Alarms;
import org.jointcase.messaging.topic.EventsTopic;

/** A relay that runs, and the ledger that it relays. */
final class ARelay {
    private ARelay() {}

    static SomeCases cases() {
        var cases = new SomeCases();
        MessagingSchema.migrate(cases.database().database().dataSource(DatabaseRoles.OWNER));
        return cases;
    }

    static Relay of(SomeCases cases, Map<String, Object> kafka, EventsTopic topic, Alarms alarms) {
        var relay = new Relay(new RelaySettings(
                cases.ledger().reader(),
                cases.database().database().dataSource(DatabaseRoles.RELAY),
                kafka,
                topic,
                alarms));
        relay.start();
        return relay;
    }
}
