package org.jointcase.api.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jointcase.messaging.RaisedAlarms;
import org.jointcase.messaging.relay.Relay;
import org.springframework.boot.health.contributor.Health;

/** Whether entries get to Kafka, from here or from another node whose turn it is. */
final class RelayPart implements Part {
    private static final String NAME = "relay";

    private final Relay relay;
    private final RaisedAlarms alarms;
    private volatile double lag = Double.NaN;

    RelayPart(Relay relay, RaisedAlarms alarms, MeterRegistry meters) {
        this.relay = relay;
        this.alarms = alarms;
        Gauge.builder("jointcase.relay.active", relay, active -> active.isActive() ? 1 : 0)
                .description("Whether this node relays to Kafka now")
                .register(meters);
        Gauge.builder("jointcase.relay.lag", this, part -> part.lag)
                .description("Entries that Kafka has not acknowledged; not a number on a node that does not relay now")
                .register(meters);
    }

    @Override
    public Health look() {
        var active = relay.isActive();
        lag = active ? relay.lag() : Double.NaN;
        var alarmed = alarms.standing().stream().anyMatch(alarm -> alarm.name().equals(NAME));
        var health = (alarmed ? Health.down() : Health.up()).withDetail("active", active);
        return active ? health.withDetail("lag", (long) lag).build() : health.build();
    }
}
