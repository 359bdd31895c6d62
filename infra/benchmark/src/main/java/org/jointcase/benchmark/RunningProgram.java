package org.jointcase.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jointcase.api.Jointcase;
import org.jointcase.embedded.Database;

/** The program with its defaults, as everybody starts it: a JVM, servers and a home of its own. */
final class RunningProgram implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** Of one of its commands: a country of 100,000 cases takes a third of an hour. */
    private static final Duration LONGEST_RUN = Duration.ofHours(3);

    private static final Pattern READY = Pattern.compile(".*Ready at http://localhost:(\\d+).*");

    private final Process process;
    private final Path home;
    private final CompletableFuture<Integer> port = new CompletableFuture<>();

    private RunningProgram(Process process, Path home) {
        this.process = process;
        this.home = home;
        Thread.ofPlatform().daemon().name("program-output").start(this::listen);
    }

    /** Starts it, and waits until it is ready. */
    static RunningProgram start(Path home) throws IOException, InterruptedException, ExecutionException {
        var process = new ProcessBuilder(command(home, "--server.port=0"))
                .redirectErrorStream(true)
                .start();
        var program = new RunningProgram(process, home);
        boolean ready = false;
        try {
            program.port.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            ready = true;
            return program;
        } catch (ExecutionException | TimeoutException e) {
            throw new ExecutionException("the program did not start", e);
        } finally {
            if (!ready) {
                program.close();
            }
        }
    }

    /**
     * Runs one of its commands to its end.
     *
     * @throws IOException if it fails or takes too long, with the last line that it said
     */
    static void run(Path home, String... arguments) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command(home, arguments))
                .redirectErrorStream(true)
                .start();
        // When it is killed its output ends.
        process.onExit()
                .orTimeout(LONGEST_RUN.toSeconds(), TimeUnit.SECONDS)
                .exceptionally(tooLong -> process.destroyForcibly());
        try (var lines = process.inputReader(UTF_8)) {
            var last = lines.lines().filter(line -> !line.isBlank()).reduce("", (before, line) -> line);
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException(String.join(" ", arguments) + " ended with " + status + ": " + last);
            }
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<String> command(Path home, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--class-path",
                System.getProperty("java.class.path")));
        // As -XX:StartFlightRecording, to see where the time goes.
        command.addAll(
                List.of(System.getProperty("benchmark.program-options", "").split(" ")));
        command.removeIf(String::isBlank);
        command.add(Jointcase.class.getName());
        command.addAll(List.of(arguments));
        command.add("--jointcase.home=" + home);
        return command;
    }

    private void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            lines.lines().forEach(line -> {
                var ready = READY.matcher(line);
                if (ready.matches()) {
                    port.complete(Integer.valueOf(ready.group(1)));
                } else if (port.isDone() && !line.contains("Who may log in")) {
                    // All else that it says once it is ready is about something that went wrong.
                    System.err.println("program: " + line);
                }
            });
        } catch (IOException | UncheckedIOException closed) {
            // It has ended.
        }
        port.completeExceptionally(new IOException("the program ended"));
    }

    int port() {
        return port.join();
    }

    long pid() {
        return process.pid();
    }

    Path home() {
        return home;
    }

    /** CPU time that its JVM has used, which its Kafka is in. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** CPU time that those processes of its PostgreSQL have used that are running. */
    Duration cpuOfPostgres() {
        return postgres()
                .map(server -> server.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The processes of its PostgreSQL. */
    Stream<ProcessHandle> postgres() {
        var postmaster = ProcessHandle.of(Long.parseLong(read("postgresql/data/postmaster.pid")
                        .lines()
                        .findFirst()
                        .orElseThrow()))
                .orElseThrow();
        return Stream.concat(Stream.of(postmaster), postmaster.children());
    }

    /** Its database, seen by the one who may see how far everything has come. */
    DataSource database() {
        return Database.dataSource(
                "jdbc:postgresql://127.0.0.1:" + read("postgresql/port") + "/jointcase",
                "postgres",
                read("secrets/postgresql-postgres"));
    }

    /** The first column of the first row of an answer of its database. */
    String ask(String sql) throws SQLException {
        try (var connection = database().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private String read(String file) {
        try {
            return Files.readString(home.resolve(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        awaitItsEnd();
        process.destroyForcibly();
        awaitItsEnd();
    }

    private void awaitItsEnd() {
        process.onExit()
                .completeOnTimeout(process, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }
}
