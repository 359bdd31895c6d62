package org.jointcase.embedded;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One PostgreSQL server on one directory: made, started, found again after a crash, and stopped. */
record Postmaster(Path binaries, Path directory, Unprivileged account) {

    static final String MAJOR = "18";

    private static final String PID_FILE = "postmaster.pid";
    private static final String DRAFT = "initdb-";

    /** No process has this id, and PostgreSQL then looks at the shared memory of the one before, as it should. */
    private static final String NO_PROCESS = String.valueOf(Integer.MAX_VALUE);

    Path data() {
        return directory.resolve("data");
    }

    /** Makes the cluster where there is none; it gets its name last, so half a cluster is never found. */
    void initialise(String superuser, String password) throws IOException {
        if (Files.exists(data())) {
            checkMajor();
            return;
        }
        Path draft = Files.createTempDirectory(directory, DRAFT);
        Path passwordFile = draft.resolveSibling(draft.getFileName() + ".password");
        PrivateFiles.write(passwordFile, password + "\n");
        account.give(passwordFile);
        account.give(draft);
        try {
            run(
                    "initdb",
                    List.of(
                            "--pgdata=" + draft,
                            "--username=" + superuser,
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--data-checksums",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8"));
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(draft, data(), ATOMIC_MOVE);
        PrivateFiles.sync(directory);
    }

    private void checkMajor() throws IOException {
        String found = Files.readString(data().resolve("PG_VERSION")).strip();
        if (!found.equals(MAJOR)) {
            throw new CannotStart("The directory " + data() + " was written by PostgreSQL " + found
                    + " and this program brings PostgreSQL " + MAJOR
                    + ": start the version of Jointcase that wrote it, or choose another with --jointcase.home");
        }
    }

    /** Removes what a program left that was killed before its cluster or its server was ready, and ends that server. */
    void clear() throws IOException {
        try (var entries = Files.list(directory)) {
            for (Path entry : entries.toList()) {
                if (entry.getFileName().toString().startsWith(DRAFT)) {
                    PrivateFiles.deleteTree(entry);
                }
            }
        }
        stop();
        Path file = data().resolve(PID_FILE);
        if (Files.exists(file)) {
            var lines = new ArrayList<>(Files.readAllLines(file));
            lines.removeFirst();
            PrivateFiles.write(file, NO_PROCESS + "\n" + String.join("\n", lines) + "\n");
            account.give(file);
        }
    }

    void start(int port) throws IOException {
        PostgresConfiguration.write(data(), account, port);
        pgCtl("start", "--log=" + directory.resolve("start.log"), "--timeout=60");
    }

    /** Ends all connections and the server, if one is running. */
    void stop() throws IOException {
        stop("fast");
    }

    /** Ends the server as a loss of power would, but for its shared memory, which it gives back. */
    void abort() throws IOException {
        stop("immediate");
    }

    private void stop(String mode) throws IOException {
        if (runningOn(data()).isPresent()) {
            pgCtl("stop", "--mode=" + mode, "--timeout=60");
        }
    }

    /** The server on these data; ids of processes are used again, so the id alone is no proof. */
    static Optional<ProcessHandle> runningOn(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve(PID_FILE));
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(process -> isServerOn(data, process));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isServerOn(Path data, ProcessHandle process) {
        String[] arguments = process.info().arguments().orElse(new String[0]);
        return List.of(arguments).contains(data.toString());
    }

    private void pgCtl(String action, String... options) throws IOException {
        var arguments = new ArrayList<>(List.of(action, "--pgdata=" + data(), "--wait"));
        arguments.addAll(List.of(options));
        run("pg_ctl", arguments);
    }

    private void run(String program, List<String> arguments) throws IOException {
        var command = account.command(binaries.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        var outcome = Commands.run(command);
        if (outcome.exit() != 0) {
            throw new IOException(program + ": " + outcome.output());
        }
    }
}
