package org.jointcase.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Counts what the running program asks of PostgreSQL for requests, by PostgreSQL's own log. Only statements count that nothing
 * else asks: what goes on by itself is hundreds in a second, and fewer beside a request than at rest.
 */
final class Statements implements AutoCloseable {
    /**
     * Of the roles that work for requests, without the look whether a connection still lives, which is empty, and the one whether
     * anything can be written. Of the reader, whom relay, read models and sweeps have too, what is about one case or one of its
     * objects. They ask for the ends of the ledger all the time, so that an agency's question asks for them once is left out.
     */
    private static final Pattern FOR_A_REQUEST = Pattern.compile("jointcase_(writer|query|keys|directory) LOG:  "
            + "(statement: .|execute [^:]*: (?!select clock_timestamp\\(\\) from pg_logical_emit_message)).*"
            + "|jointcase_reader LOG:  execute [^:]*: .* where (case|aggregate)_id = .*");

    private static final int BATCHES = 3;
    private static final Duration SETTLED = Duration.ofMillis(200);

    private final Connection superuser;
    private final Path logs;

    Statements(RunningProgram program) throws SQLException, InterruptedException {
        superuser = program.database().getConnection();
        logs = program.home().resolve("postgresql/log");
        boolean logging = false;
        try {
            alter("set log_line_prefix = '%u '");
            alter("set log_statement = 'all'");
            Thread.sleep(SETTLED);
            logging = true;
        } finally {
            if (!logging) {
                close();
            }
        }
    }

    private void alter(String how) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("alter system " + how);
            statement.execute("select pg_reload_conf()");
        }
    }

    /** What is asked. */
    @FunctionalInterface
    interface Request {
        void send() throws IOException;
    }

    /** Statements for each of so many requests: the middle of three, for what is looked up once a minute is among some. */
    double each(int count, Request request) throws IOException, InterruptedException {
        var counted = new double[BATCHES];
        for (int i = 0; i < BATCHES; i++) {
            counted[i] = counted(count / BATCHES, request);
        }
        return Median.of(counted);
    }

    private double counted(int count, Request request) throws IOException, InterruptedException {
        long before = lines();
        for (int i = 0; i < count; i++) {
            request.send();
        }
        Thread.sleep(SETTLED);
        return (lines() - before) / (double) count;
    }

    private long lines() throws IOException {
        long count = 0;
        try (var files = Files.list(logs)) {
            for (var file : files.toList()) {
                try (var lines = Files.lines(file, ISO_8859_1)) {
                    count += lines.filter(Statements::isForARequest).count();
                }
            }
        }
        return count;
    }

    /** Whether a line of the log is the first of a statement that counts. */
    static boolean isForARequest(String line) {
        return FOR_A_REQUEST.matcher(line).matches();
    }

    @Override
    public void close() throws SQLException {
        try (superuser) {
            alter("reset log_statement");
            alter("reset log_line_prefix");
        }
    }
}
