package org.jointcase.api.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jointcase.messaging.RaisedAlarms;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while a person has to look at something. */
final class AlarmsStanding implements HealthIndicator {
    private final RaisedAlarms alarms;

    AlarmsStanding(RaisedAlarms alarms, MeterRegistry meters) {
        this.alarms = alarms;
        Gauge.builder("jointcase.alarms", alarms, raised -> raised.standing().size())
                .description("Alarms that stand")
                .register(meters);
    }

    @Override
    public Health health() {
        var standing = alarms.standing();
        return (standing.isEmpty() ? Health.up() : Health.down())
                .withDetail("standing", standing)
                .build();
    }
}
