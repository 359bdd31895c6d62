package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes wrong inside is not put down to the caller, and the operator hears of it. */
class UnforeseenIT {
    private final Program program = Program.shared();

    @Test
    void what_the_ledger_cannot_take_is_our_fault_and_logged_with_ids_and_without_content() {
        var joint = JointCase.submitted(program);
        var someone = new Tokens(program)
                .but("whose client has a name of two lines", claims -> claims.claim("client_id", "one\ntwo"));
        var log = ProgramLog.followed();

        someone.post(joint.route("/opening"), 1, "{}").refused(500, "internal");

        assertThat(log.linesWithOneOf(List.of("A request failed")))
                .singleElement()
                .asString()
                .contains("IllegalArgumentException", "command=")
                .doesNotContain("one\ntwo");
        assertThat(joint.version()).isEqualTo(1);
    }
}
