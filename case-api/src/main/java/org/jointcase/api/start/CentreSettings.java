package org.jointcase.api.start;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The national centre.
 *
 * @param code begins each case number
 * @param country ISO 3166-1 alpha-2
 * @param zone in which a day is a day
 */
@ConfigurationProperties("jointcase.centre")
public record CentreSettings(String code, String name, String country, ZoneId zone) {
    private static final Duration MICROSECOND = Duration.of(1, ChronoUnit.MICROS);

    /** The clock by which things are recorded: in microseconds, as the ledger's instants are. */
    public Clock clock() {
        return Clock.tick(Clock.system(zone), MICROSECOND);
    }
}
