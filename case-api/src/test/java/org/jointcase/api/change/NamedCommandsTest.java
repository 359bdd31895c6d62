package org.jointcase.api.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import org.jointcase.ledger.entry.LedgerUnavailable;
import org.jointcase.ledger.entry.OutcomeUnknown;
import org.junit.jupiter.api.Test;

class NamedCommandsTest {
    @Test
    void it_is_asked_again_where_nobody_knows_how_it_ended() {
        assertThat(NamedCommands.known(of(new OutcomeUnknown(), new OutcomeUnknown(), "recorded")))
                .isEqualTo("recorded");
    }

    @Test
    void a_later_try_that_comes_to_nothing_does_not_make_it_known() {
        var withdrawn = new LedgerUnavailable("it was not written in time, and was withdrawn");

        assertThatThrownBy(() -> NamedCommands.known(of(new OutcomeUnknown(), withdrawn, "never asked")))
                .as("the first may be recorded")
                .isInstanceOf(OutcomeUnknown.class)
                .hasSuppressedException(withdrawn);
    }

    @Test
    void the_first_that_comes_to_nothing_says_so() {
        var unavailable = new LedgerUnavailable("it was not written in time, and was withdrawn");

        assertThatThrownBy(() -> NamedCommands.known(of(unavailable, "never asked")))
                .isSameAs(unavailable);
    }

    /** Each is answered or thrown in turn. */
    private static Supplier<Object> of(Object... answers) {
        Queue<Object> left = new ArrayDeque<>(List.of(answers));
        return () -> {
            var answer = left.remove();
            if (answer instanceof RuntimeException failure) {
                throw failure;
            }
            return answer;
        };
    }
}
