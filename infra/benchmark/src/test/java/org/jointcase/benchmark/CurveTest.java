package org.jointcase.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurveTest {
    @ParameterizedTest
    @ValueSource(doubles = {-1, 0, 0.5, 1, 2})
    void its_slope_is_the_power_of_the_size_that_it_grows_with(double power) {
        var values = new TreeMap<Long, Double>();
        for (int size : new int[] {1_000, 5_000, 25_000, 100_000}) {
            values.put((long) size, 7 * Math.pow(size, power));
        }
        assertThat(new Curve("rebuild", "s", null, true, values).slope()).isCloseTo(power, within(1e-9));
    }

    @Test
    void between_points_on_no_line_it_is_that_of_least_squares() {
        var scattered = curve(true, Map.of(1L, 1.0, 10L, 100.0, 100L, 10.0));

        assertThat(scattered.slope()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void what_is_nothing_at_a_size_is_left_out_of_it() {
        var late = curve(true, Map.of(1_000L, 0.0, 5_000L, 5.0, 25_000L, 25.0));

        assertThat(late.grows()).isTrue();
        assertThat(late.slope()).isCloseTo(1, within(1e-9));
    }

    @Test
    void it_has_none_without_two_sizes_at_which_it_is_something_and_the_same() {
        assertThat(curve(true, Map.of(1_000L, 3.0, 5_000L, 4.0)).grows()).isTrue();
        assertThat(curve(false, Map.of(1_000L, 3.0, 5_000L, 4.0)).grows()).isFalse();
        assertThat(curve(true, Map.of(1_000L, 3.0)).grows()).isFalse();
        assertThat(curve(true, Map.of(1_000L, 0.0, 5_000L, 4.0)).grows()).isFalse();
        assertThat(curve(true, Map.of(1_000L, 0.0, 5_000L, 0.0)).grows()).isFalse();
    }

    private static Curve curve(boolean comparable, Map<Long, Double> values) {
        return new Curve("rebuild", "s", null, comparable, new TreeMap<>(values));
    }
}
