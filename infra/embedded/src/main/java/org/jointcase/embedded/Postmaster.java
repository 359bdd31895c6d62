package org.jointcase.embedded;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One PostgreSQL server on one directory: made, started, found again after a crash, and stopped. */
record Postmaster(Path binaries, Path directory, Unprivileged account) {

    static final String MAJOR = "18";

    /** No process has this id, and PostgreSQL then looks at the shared memory of the one before, as it should. */
    private static final String NO_PROCESS = String.valueOf(Integer.MAX_VALUE);

    private static final String PID_FILE = "postmaster.pid";

    Path data() {
        return directory.resolve("data");
    }

    /** Makes the cluster where there is none; it gets its name last, so half a cluster is never found. */
    void initialise(String superuser, String password) throws IOException {
        if (Files.exists(data())) {
            checkMajor();
            return;
        }
        Path draft = directory.resolve("data.draft");
        Path passwordFile = directory.resolve("password.draft");
        PrivateFiles.deleteTree(draft);
        PrivateFiles.write(passwordFile, password + "\n");
        account.give(passwordFile);
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

    void start(int port) throws IOException {
        PostgresConfiguration.write(data(), account, port);
        pgCtl("start", "--log=" + directory.resolve("start.log"), "--timeout=60");
    }

    /** Ends a server that a killed program left on this directory. */
    void stopWhatIsLeft() throws IOException {
        if (runningOn(data()).isPresent()) {
            stop();
        }
        Path file = data().resolve(PID_FILE);
        if (Files.exists(file)) {
            var lines = new ArrayList<>(Files.readAllLines(file));
            lines.set(0, NO_PROCESS);
            PrivateFiles.write(file, String.join("\n", lines) + "\n");
            account.give(file);
        }
    }

    /** The server on these data; ids of processes are used again, so the id alone is no proof. */
    static Optional<ProcessHandle> runningOn(Path data) {
        try {
            Path file = data.resolve(PID_FILE);
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            return ProcessHandle.of(pid).filter(process -> isServerOn(data, process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isServerOn(Path data, ProcessHandle process) {
        String[] arguments = process.info().arguments().orElse(new String[0]);
        return List.of(arguments).contains(data.toString());
    }

    void stop() throws IOException {
        pgCtl("stop", "--mode=fast", "--timeout=60");
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
            throw new CannotStart(program + " failed: " + outcome.output());
        }
    }
}
