package org.jointcase.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MedianTest {
    @Test
    void it_is_the_middle_one_in_whatever_order_they_came() {
        assertThat(Median.of(9, 1, 4)).isEqualTo(4);
        assertThat(Median.of(4, 9, 1)).isEqualTo(4);
        assertThat(Median.of(7)).isEqualTo(7);
    }
}
