package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jointcase.embedded.EmbeddedPostgres;
import org.jointcase.embedded.Home;

/** The program in a process of its own: to be asked to stop, or killed, and to be heard as a person hears it. */
final class ForkedProgram implements AutoCloseable {
    /** Runs a command at a terminal that it makes. */
    static final Path TERMINAL = Path.of("/usr/bin/script");

    private static final Pattern READY = Pattern.compile("Ready at (http://localhost:[0-9]+)");
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final int LOOKS = (int) PATIENCE.dividedBy(BETWEEN_LOOKS);

    private final Process process;
    private final Path home;
    private final Path said;

    private ForkedProgram(Process process, Path home, Path said) {
        this.process = process;
        this.home = home;
        this.said = said;
    }

    /** On this home; returns at once. */
    static ForkedProgram start(Path home, String... arguments) {
        return start(home, command(home, arguments));
    }

    /** The same, at a terminal of its own: what was said is all that came on it. */
    static ForkedProgram onTerminal(Path home, String... arguments) {
        var command = command(home, arguments).stream()
                .map(word -> "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
        return start(home, List.of(TERMINAL.toString(), "-qec", command, "/dev/null"));
    }

    private static ForkedProgram start(Path home, List<String> command) {
        try {
            var said = Files.createTempFile("jointcase-forked", ".out");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            return new ForkedProgram(process, home, said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path home, String... arguments) {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Jointcase.class.getName()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--jointcase.home=" + home, "--jointcase.evidence.min-free=1MB"));
        return command;
    }

    /** On any free port, once it can be used. */
    static ForkedProgram ready(Path home, String... settings) {
        var arguments = new ArrayList<>(List.of(settings));
        arguments.add("--server.port=0");
        var program = start(home, arguments.toArray(String[]::new));
        program.address();
        return program;
    }

    /** Where it answers, once it does. */
    String address() {
        for (int i = 0; i < LOOKS; i++) {
            var ready = READY.matcher(said());
            if (ready.find()) {
                return ready.group(1).replace("localhost", "127.0.0.1");
            }
            if (ends(BETWEEN_LOOKS)) {
                break;
            }
        }
        close();
        throw new AssertionError("The program cannot be used: " + said());
    }

    Someone as(String who) {
        return Someone.withToken(address(), who);
    }

    /** All that it has said so far. */
    String said() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of its log, as they lie in the home. */
    List<String> log() {
        try {
            return Files.readAllLines(home.resolve("log/jointcase.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks it to stop, as an operator does, and goes on. */
    void terminate() {
        process.destroy();
    }

    /** As a loss of power does, but for the disk. */
    void kill() {
        process.destroyForcibly();
        exit();
    }

    /** How it ended; waits for that. */
    int exit() {
        assertThat(ends(PATIENCE)).as("the program ends: " + said()).isTrue();
        return process.exitValue();
    }

    private boolean ends(Duration within) {
        try {
            return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Leaves nothing running, whatever became of the test. */
    @Override
    public void close() {
        kill();
        if (Files.exists(home.resolve("postgresql"))) {
            try (var left = Home.open(home)) {
                EmbeddedPostgres.leftOver(left).ifPresent(ProcessHandle::destroyForcibly);
            }
        }
    }

    @Override
    public String toString() {
        return "The program said\n" + said();
    }
}
