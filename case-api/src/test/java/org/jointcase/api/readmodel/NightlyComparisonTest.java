package org.jointcase.api.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NightlyComparisonTest {
    private static final LocalTime AT = LocalTime.of(2, 30);

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T02:29:00+08:00[Asia/Manila],   PT1M",
        "2026-11-26T02:30:00+08:00[Asia/Manila],   PT24H",
        "2026-11-26T14:30:00+08:00[Asia/Manila],   PT12H",
        "2026-03-29T01:30:00+01:00[Europe/Berlin], PT1H",
        "2026-03-28T02:30:00+01:00[Europe/Berlin], PT24H",
        "2026-10-25T01:30:00+02:00[Europe/Berlin], PT1H",
        "2026-10-25T03:30:00+01:00[Europe/Berlin], PT23H",
    })
    void it_begins_when_the_clock_on_the_wall_says_so(ZonedDateTime now, Duration until) {
        assertThat(NightlyComparison.until(AT, now)).isEqualTo(until);
    }
}
