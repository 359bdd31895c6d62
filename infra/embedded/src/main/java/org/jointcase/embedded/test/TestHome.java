package org.jointcase.embedded.test;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jointcase.embedded.CannotStart;
import org.jointcase.embedded.EmbeddedPostgres;
import org.jointcase.embedded.Home;

/** A home for one process of tests, beside the binaries that all of them share; the next process clears what a killed one left. */
record TestHome(Home home) implements AutoCloseable {

    static TestHome create() {
        Path homes = directory("homes");
        try (var channel = FileChannel.open(homes.resolveSibling("lock"), CREATE, WRITE)) {
            channel.lock();
            for (Path leftOver : entriesOf(homes)) {
                clear(leftOver);
            }
            for (Path waste : entriesOf(directory("waste"))) {
                run("rm", "-rf", waste.toString());
            }
            return new TestHome(Home.open(homes.resolve(UUID.randomUUID().toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path binaries() {
        return directory("binaries");
    }

    private static Path directory(String name) {
        Path shared = Path.of(
                System.getProperty("java.io.tmpdir"), "jointcase-tests-" + System.getProperty("user.name"), name);
        try {
            return Files.createDirectories(shared, asFileAttribute(fromString("rwx------")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> entriesOf(Path directory) throws IOException {
        try (var entries = Files.list(directory)) {
            return entries.toList();
        }
    }

    private static void clear(Path leftOver) throws IOException {
        try {
            Home home = Home.open(leftOver);
            var server = EmbeddedPostgres.leftOver(home);
            if (server.isPresent()) {
                // At once, and unlike KILL it gives the shared memory back.
                run("kill", "-QUIT", String.valueOf(server.get().pid()));
            }
            new TestHome(home).close();
        } catch (CannotStart e) {
            // Its process is alive.
        }
    }

    /** Removes it, beside us and after us: it holds thousands of files. */
    @Override
    public void close() {
        Path waste = directory("waste").resolve(home.path().getFileName());
        try (home) {
            Files.move(home.path(), waste, ATOMIC_MOVE);
            run("rm", "-rf", waste.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(String... command) throws IOException {
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
    }
}
