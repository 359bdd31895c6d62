package org.jointcase.embedded.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

@DisabledIfSystemProperty(named = "jointcase.containers", matches = "true")
class KilledTestsIT {

    @Test
    void what_killed_tests_leave_running_is_ended_and_removed_by_the_next() throws IOException {
        Process tests = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Tests.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        ProcessHandle server;
        Path home;
        try {
            var output = new BufferedReader(new InputStreamReader(tests.getInputStream(), UTF_8));
            home = Path.of(output.readLine());
            server = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
        } finally {
            tests.destroyForcibly().onExit().join();
        }
        assertThat(server.isAlive()).isTrue();

        TestHome.create().close();

        assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(10));
        assertThat(home).doesNotExist();
    }
}
