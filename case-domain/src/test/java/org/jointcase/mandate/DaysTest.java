package org.jointcase.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "2026-02-28", "9999-12-31"})
    void days_that_can_be_kept_are_taken(String day) {
        assertThat(Days.day("day", LocalDate.parse(day))).isEqualTo(day);
        assertThat(Days.optional("day", LocalDate.parse(day))).isEqualTo(day);
        assertThat(Days.instant("instant", Instant.parse(day + "T00:00:00Z"))).isEqualTo(day + "T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "0000-12-31", "+10000-01-01", "+999999999-12-31"})
    void others_are_not(String day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Days.day("day", LocalDate.parse(day)))
                .withMessageContaining("day must lie in the years 1 to 9999");
        assertThatIllegalArgumentException().isThrownBy(() -> Days.optional("day", LocalDate.parse(day)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Days.instant("instant", Instant.parse(day + "T00:00:00Z")));
    }

    @Test
    void none_is_taken_where_none_may_be_named() {
        assertThat(Days.optional("day", null)).isNull();
    }
}
