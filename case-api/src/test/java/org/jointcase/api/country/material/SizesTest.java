package org.jointcase.api.country.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizesTest {
    private static final int COUNTRY = 25_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 7, 1_000_003, -5})
    void a_country_has_370_000_exhibits_in_25_000_cases(long seed) {
        assertThat(sizes(seed, COUNTRY).sum()).isCloseTo(370_000, withPercentage(1.5));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 7, 1_000_003, -5})
    void one_case_is_a_giant_and_the_others_have_a_long_tail(long seed) {
        var sorted = sizes(seed, COUNTRY).sorted().toArray();
        assertThat(sorted[COUNTRY - 1]).isEqualTo(Sizes.GIANT);
        assertThat(sorted[COUNTRY - 2]).isBetween(1_000L, (long) Sizes.LARGEST);
        assertThat(sorted[COUNTRY / 2]).as("most are small").isBetween(3L, 8L);
        assertThat(sizes(seed, 4 * COUNTRY).filter(size -> size == Sizes.GIANT).count())
                .as("in a larger country too")
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 7, 1_000_003, -5})
    void a_small_country_looks_the_same_without_the_giant(long seed) {
        assertThat(sizes(seed, 60).max().orElseThrow()).isBetween(30L, 600L);
        assertThat(sizes(seed, 1_000).sum()).isCloseTo(14_000, withPercentage(20));
    }

    @Test
    void every_outcome_comes_as_often_as_it_should() {
        var opened = IntStream.range(0, COUNTRY)
                .filter(number -> Outcome.of(1, number).opened())
                .count();
        var closed = IntStream.range(0, COUNTRY)
                .filter(number -> Outcome.of(1, number) == Outcome.CLOSED)
                .count();
        assertThat(opened).isCloseTo(COUNTRY * 88 / 100, withPercentage(0.5));
        assertThat(closed).isCloseTo(COUNTRY * 34 / 100, withPercentage(0.5));
        assertThat(IntStream.range(0, 40).mapToObj(number -> Outcome.of(1, number)))
                .as("in a small country too")
                .contains(Outcome.values());
    }

    private static LongStream sizes(long seed, int cases) {
        return IntStream.range(0, cases).mapToLong(number -> Sizes.exhibits(seed, number));
    }
}
