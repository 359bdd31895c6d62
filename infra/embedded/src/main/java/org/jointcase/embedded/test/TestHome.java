package org.jointcase.embedded.test;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jointcase.embedded.CannotStart;
import org.jointcase.embedded.EmbeddedPostgres;
import org.jointcase.embedded.Home;

/** A home for one process of tests, beside the binaries that all of them share; the next process clears what a killed one left. */
record TestHome(Home home) implements AutoCloseable {

    static TestHome create() {
        Path homes = directory("homes");
        try (var channel = FileChannel.open(homes.resolveSibling("lock"), CREATE, WRITE)) {
            channel.lock();
            clear(homes);
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

    private static void clear(Path homes) throws IOException {
        try (var entries = Files.list(homes)) {
            for (Path entry : entries.toList()) {
                try {
                    new TestHome(Home.open(entry)).close();
                } catch (CannotStart e) {
                    // Its process is alive.
                }
            }
        }
    }

    /** Ends what still runs on the home and removes it. */
    @Override
    public void close() {
        EmbeddedPostgres.leftOver(home).ifPresent(TestHome::end);
        try (var paths = Files.walk(home.path())) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            home.close();
        }
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(10, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            server.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
