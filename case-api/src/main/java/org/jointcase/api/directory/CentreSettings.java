package org.jointcase.api.directory;

import java.time.Clock;
import java.time.ZoneId;
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
    public Clock clock() {
        return Clock.system(zone);
    }
}
