package org.jointcase.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitsTest {
    @Test
    void from_a_hundred_on_numbers_are_whole_whichever_sign_they_have() {
        assertThat(Digits.of(99.994)).isEqualTo("99.99");
        assertThat(Digits.of(1_234.5)).isEqualTo("1235");
        assertThat(Digits.of(-1_234.5)).isEqualTo("-1235");
        assertThat(Digits.grouped(1_234.5)).isEqualTo("1,235");
    }

    @Test
    void nothing_has_no_sign() {
        assertThat(Digits.of(-0.0)).isEqualTo("0.00");
        assertThat(Digits.of(-0.0049)).isEqualTo("0.00");
        assertThat(Digits.grouped(-0.0049)).isEqualTo("0.00");
        assertThat(Digits.of(-0.006)).isEqualTo("-0.01");
    }
}
