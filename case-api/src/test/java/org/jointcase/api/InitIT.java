package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real centre in a home of its own, as a person makes it. */
class InitIT {
    private static final Pattern SECRET = Pattern.compile("said this once: (\\S+)");

    @TempDir
    private Path directory;

    @Test
    void it_is_made_once_and_its_administrator_logs_in_and_nobody_of_the_demonstration() {
        var home = directory.resolve("home");
        String secret;
        try (var init = ForkedProgram.start(home, "init", "--jointcase.init.administrator=ada")) {
            assertThat(init.exit()).as(init::toString).isZero();
            var said = SECRET.matcher(init.said());
            assertThat(said.find()).as(init::toString).isTrue();
            secret = said.group(1);
        }
        try (var again = ForkedProgram.start(home, "init", "--jointcase.init.administrator=ada")) {
            assertThat(again.exit()).isEqualTo(1);
            assertThat(again.said().lines().toList().getLast()).contains("init is done once");
            assertThat(again.said()).doesNotContain("said this once");
        }
        try (var program = ForkedProgram.ready(home)) {
            var ada = Someone.withToken(program.address(), "ada", secret);
            assertThat(ada.me("organisation")).isEqualTo("ncic");
            ada.post(
                            "/organisations",
                            "{\"code\": \"agency\", \"name\": \"An agency\", \"kind\": \"GOVERNMENT_AGENCY\", \"country\": \"PH\"}")
                    .granted();
            assertThat(Someone.tokenAnswer(program.address(), "ncic.supervisor", "demo")
                            .status())
                    .isEqualTo(401);
            assertThat(program.said()).contains("Who may log in: ada").doesNotContain(secret);
            assertThat(String.join("\n", program.log())).doesNotContain(secret);
        }
    }
}
