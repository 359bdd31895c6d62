package org.jointcase.mandate;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointcase.SomePeople.CENTRE_SUPERVISOR;
import static org.jointcase.SomePeople.NOW;
import static org.jointcase.SomePeople.TODAY;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActTest {
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    private static final Duration ONE_DAY = Duration.ofDays(1);
    private static final Duration A_MOMENT = Duration.ofNanos(1000);

    @Test
    void the_actors_clock_may_be_five_minutes_ahead() {
        assertThatCode(() -> act(NOW.plus(FIVE_MINUTES), null)).doesNotThrowAnyException();
    }

    @Test
    void nothing_has_happened_in_the_future() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> act(NOW.plus(FIVE_MINUTES).plus(A_MOMENT), "why"));
    }

    @Test
    void what_happened_within_a_day_needs_no_reason() {
        assertThatCode(() -> act(NOW.minus(ONE_DAY), null)).doesNotThrowAnyException();
    }

    @Test
    void what_happened_before_needs_one() {
        var then = NOW.minus(ONE_DAY).minus(A_MOMENT);

        assertThatCode(() -> act(then, "it was at sea")).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> act(then, null));
        assertThatIllegalArgumentException().isThrownBy(() -> act(then, " "));
    }

    private static Act act(Instant happenedAt, @Nullable String lateReason) {
        return new Act(CENTRE_SUPERVISOR, NOW, TODAY, happenedAt, lateReason);
    }
}
