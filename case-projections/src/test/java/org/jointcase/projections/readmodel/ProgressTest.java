package org.jointcase.projections.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void it_says_how_far_it_has_come_and_how_long_folding_still_takes() {
        var started = Instant.parse("2026-11-23T08:00:00Z");
        var progress = new Progress("tally", 2, started, 250, 1_000, started, 0, 0, 3);
        assertThat(progress.percent()).isEqualTo(25);
        assertThat(progress.timeLeft(started.plusSeconds(10))).contains(Duration.ofSeconds(30));
        assertThat(new Progress("tally", 2, started, 0, 0, started, 0, 0, 3).percent())
                .isEqualTo(100);
        var resumed = new Progress("tally", 2, started, 600, 1_000, started.plusSeconds(3_600), 500, 0, 3);
        assertThat(resumed.timeLeft(started.plusSeconds(3_610))).contains(Duration.ofSeconds(40));
        var folded = new Progress("tally", 2, started, 1_000, 1_000, started, 0, 1, 3);
        assertThat(folded.timeLeft(started.plusSeconds(10))).isEmpty();
    }
}
