package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that ends while 64 callers are at work, and is started again on what it left. */
class EndedProgramIT {
    private static final int ENOUGH = 500;

    @TempDir
    private Path directory;

    @Test
    void asked_to_stop_it_answers_everything_that_it_accepted() {
        var home = directory.resolve("home");
        try (var program = ForkedProgram.ready(home)) {
            var callers = at(program);
            program.terminate();
            program.exit();
            callers.finish();

            assertThat(callers.refused().values()).allSatisfy(answer -> answer.refused(503, answer.problem()));
            var again = Program.startIn(home);
            try {
                assertThat(WholeLedger.of(again).submissions())
                        .hasSize(callers.acknowledged().size());
                WholeLedger.of(again).holdsWhatWasAcknowledged(callers);
            } finally {
                again.stop();
            }
        }
    }

    @Test
    void killed_it_has_everything_that_it_acknowledged_once_and_says_it_again() throws IOException {
        var home = directory.resolve("home");
        try (var program = ForkedProgram.ready(home)) {
            var callers = at(program);
            program.kill();
            callers.finish();

            assertThat(callers.unanswered()).isNotEmpty();
            var again = Program.startIn(home);
            try {
                WholeLedger.of(again).holdsWhatWasAcknowledged(callers);
                for (var one :
                        callers.acknowledged().entrySet().stream().limit(200).toList()) {
                    var retried = callers.submit(again.address(), one.getKey()).granted();
                    assertThat(retried.json()).isEqualTo(one.getValue().json());
                }
                for (var key : callers.notAcknowledged()) {
                    callers.submit(again.address(), key).granted();
                }
                assertThat(WholeLedger.of(again).submissions())
                        .as("each key stands for one case, whatever was heard of it")
                        .hasSize(callers.acknowledged().size()
                                + callers.notAcknowledged().size());
            } finally {
                again.stop();
            }
        }
    }

    private static Callers at(ForkedProgram program) {
        var callers =
                Callers.of(program.address(), program.as("ncic.investigator").token());
        Eventually.holds(ENOUGH + " acknowledged", () -> callers.acknowledged().size() >= ENOUGH);
        return callers;
    }
}
