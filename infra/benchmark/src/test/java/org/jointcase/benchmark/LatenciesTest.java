package org.jointcase.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {
    private static final long MILLISECOND = 1_000_000;

    @Test
    void a_percentile_is_one_of_them_that_so_many_lie_below() {
        var thousand = LongStream.rangeClosed(1, 1_000).map(number -> (1_001 - number) * MILLISECOND);

        var latencies = Latencies.of(thousand, Duration.ofSeconds(2));

        assertThat(latencies.millis(0)).isEqualTo(1);
        assertThat(latencies.millis(0.5)).isEqualTo(501);
        assertThat(latencies.millis(0.99)).isEqualTo(991);
        assertThat(latencies.millis(1)).as("the longest").isEqualTo(1_000);
        assertThat(latencies.perSecond()).isEqualTo(500);
    }

    @Test
    void two_loads_one_after_the_other_are_one() {
        var quick = Latencies.of(LongStream.of(3, 1).map(millis -> millis * MILLISECOND), Duration.ofSeconds(1));
        var slow = Latencies.of(LongStream.of(9, 2).map(millis -> millis * MILLISECOND), Duration.ofSeconds(3));

        var both = quick.and(slow);

        assertThat(both.count()).isEqualTo(4);
        assertThat(both.perSecond()).isEqualTo(1);
        assertThat(both.millis(0.5)).isEqualTo(3);
        assertThat(both.millis(0.99)).isEqualTo(9);
    }

    @Test
    void of_nothing_there_is_no_percentile() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Latencies.of(LongStream.empty(), Duration.ofSeconds(1)).millis(0.99));
    }
}
