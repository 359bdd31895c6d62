package org.jointcase.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jointcase.embedded.Sql.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jointcase.embedded.test.TestServers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProgramIT {

    @TempDir
    Path directory;

    private final List<Process> started = new ArrayList<>();

    /** What the program acknowledges itself counts from here. */
    private static final int ENOUGH = 20;

    @Test
    void a_killed_program_loses_nothing_and_its_server_is_ended_before_the_next_one_starts() throws Exception {
        Process program = start();
        int acknowledged = readTo(program, ENOUGH);
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Home.open(directory))
                .withMessageContaining("in use")
                .withMessageContaining(directory.toString());
        program.destroyForcibly().waitFor();

        try (Home home = Home.open(directory)) {
            ProcessHandle left = EmbeddedPostgres.leftOver(home).orElseThrow();
            try (var postgres = EmbeddedPostgres.start(home, 0, TestServers.binaries())) {
                assertThat(left.onExit()).succeedsWithin(Duration.ofSeconds(30));
                Database database = postgres.database("cases", "owner", Program.ROLES);
                assertThat(query(
                                database,
                                "owner",
                                "select count(*) = max(number) and count(*) >= " + acknowledged + " from numbers"))
                        .isEqualTo("t");
            }
            try (var kafka = EmbeddedKafka.start(home, 0)) {
                assertThat(Records.all(kafka.clientProperties(), Program.TOPIC))
                        .startsWith(IntStream.rangeClosed(1, acknowledged)
                                .mapToObj(String::valueOf)
                                .toArray(String[]::new));
            }
        }
    }

    @Test
    void nor_when_its_server_is_killed_with_it() throws Exception {
        Process program = start();
        int acknowledged = readTo(program, ENOUGH);
        ProcessHandle server = Postmaster.runningOn(directory.toRealPath().resolve("postgresql/data"))
                .orElseThrow();
        program.destroyForcibly();
        server.destroyForcibly();
        program.waitFor();

        try (Home home = Home.open(directory);
                var postgres = EmbeddedPostgres.start(home, 0, TestServers.binaries())) {
            Database database = postgres.database("cases", "owner", Program.ROLES);
            assertThat(query(database, "owner", "select count(*) >= " + acknowledged + " from numbers"))
                    .isEqualTo("t");
        }
    }

    @Test
    void killed_at_any_moment_of_its_first_start_it_starts_the_next_time() throws Exception {
        for (int millis = 300; millis <= 2_400; millis += 700) {
            Process program = start();
            Thread.sleep(millis);
            program.destroyForcibly().waitFor();
        }
        Process program = start();
        readTo(program, 1);
        program.destroyForcibly().waitFor();
        try (Home home = Home.open(directory);
                var postgres = EmbeddedPostgres.start(home, 0, TestServers.binaries())) {
            try (var left = Files.list(directory.resolve("postgresql"))) {
                assertThat(left)
                        .extracting(path -> path.getFileName().toString())
                        .containsExactlyInAnyOrder("data", "log", "port", "start.log");
            }
            assertThat(postgres.port()).isPositive();
        }
    }

    /** A test that failed leaves nothing running. */
    @AfterEach
    void end() throws IOException {
        started.forEach(Process::destroyForcibly);
        Postmaster.runningOn(directory.toRealPath().resolve("postgresql/data"))
                .ifPresent(ProcessHandle::destroyForcibly);
    }

    private Process start() throws IOException {
        Process program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        directory.toString(),
                        TestServers.binaries().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        started.add(program);
        return program;
    }

    private static int readTo(Process program, int number) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8));
        for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (Integer.parseInt(line) >= number) {
                return Integer.parseInt(line);
            }
        }
        throw new AssertionError(
                "The program ended with " + program.onExit().join().exitValue());
    }
}
