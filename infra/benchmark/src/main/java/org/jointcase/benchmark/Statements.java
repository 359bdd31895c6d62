package org.jointcase.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Counts what the running program asks of PostgreSQL for requests, by PostgreSQL's own log. */
final class Statements implements AutoCloseable {
    /**
     * Of the roles that serve requests. What relay and read models read of the ledger is among the reader's; what the vault's
     * sweep asks of it after a start, which files have an entry, is left out.
     */
    private static final Pattern STATEMENT = Pattern.compile("jointcase_(writer|reader|keys|query|directory) LOG:  "
            + "(statement|execute [^:]*): (?!select asked\\.id from unnest).*");

    private static final Duration IDLE = Duration.ofSeconds(2);
    private static final double LEAST_SECONDS = 1;
    private static final double STEADY = 0.9;
    private static final Duration SETTLED = Duration.ofMillis(200);

    private final Connection superuser;
    private final Path logs;
    private final double idlePerSecond;

    Statements(RunningProgram program) throws SQLException, IOException, InterruptedException {
        superuser = program.database().getConnection();
        logs = program.home().resolve("postgresql/log");
        set("log_line_prefix", "'%u '");
        set("log_statement", "'all'");
        Thread.sleep(SETTLED);
        idlePerSecond = idlePerSecond();
    }

    /** What goes on by itself, when what earlier requests left to do is over: it falls no more. */
    private double idlePerSecond() throws IOException, InterruptedException {
        double before;
        double now = Double.MAX_VALUE;
        do {
            before = now;
            long lines = lines();
            Thread.sleep(IDLE);
            now = (lines() - lines) / (double) IDLE.toSeconds();
        } while (now < STEADY * before);
        return now;
    }

    private void set(String name, String value) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("alter system set " + name + " = " + value);
            statement.execute("select pg_reload_conf()");
        }
    }

    /** What is asked. */
    @FunctionalInterface
    interface Request {
        void send() throws IOException;
    }

    /**
     * Statements for each of so many requests, or of more in a second, less those that go on by themselves: the middle of
     * three, for some come now and then.
     */
    double each(int count, Request request) throws IOException, InterruptedException {
        var counted = new double[3];
        for (int i = 0; i < counted.length; i++) {
            counted[i] = counted(count / counted.length, request);
        }
        Arrays.sort(counted);
        return counted[1];
    }

    private double counted(int count, Request request) throws IOException, InterruptedException {
        long before = lines();
        var watch = Stopwatch.started();
        int sent = 0;
        while (sent < count || watch.seconds() < LEAST_SECONDS) {
            request.send();
            sent++;
        }
        Thread.sleep(SETTLED);
        double seconds = watch.seconds();
        return (lines() - before - seconds * idlePerSecond) / sent;
    }

    private long lines() throws IOException {
        long count = 0;
        try (var files = Files.list(logs)) {
            for (var file : files.toList()) {
                try (var lines = Files.lines(file, ISO_8859_1)) {
                    count += lines.filter(line -> STATEMENT.matcher(line).matches())
                            .count();
                }
            }
        }
        return count;
    }

    @Override
    public void close() throws SQLException {
        set("log_statement", "'none'");
        superuser.close();
    }
}
