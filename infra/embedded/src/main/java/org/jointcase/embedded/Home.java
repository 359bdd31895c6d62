package org.jointcase.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * The one directory in which everything lies that the program keeps: mode 0700, held by at most one program at a time,
 * and marked with the version of its layout.
 */
public final class Home implements AutoCloseable {

    private static final String VERSION = "jointcase.version";
    private static final String LAYOUT = "1";
    private static final Set<String> BEFORE_VERSION = Set.of(HomeLock.FILE, VERSION + PrivateFiles.DRAFT);

    private final Path path;
    private final HomeLock lock;

    private Home(Path path, HomeLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Opens the directory, creating it where it is missing.
     *
     * @throws CannotStart where it is in use, is not ours, or was written by a later version
     */
    public static Home open(Path directory) {
        try {
            Path path = created(directory.toAbsolutePath().normalize());
            Home home = new Home(path, HomeLock.on(path));
            home.checkVersion();
            return home;
        } catch (IOException e) {
            throw new CannotStart("The data directory " + directory + " cannot be used: " + e, e);
        }
    }

    private static Path created(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            checkOurs(path);
        } else if (path.getParent() != null) {
            Files.createDirectories(path.getParent());
        }
        return PrivateFiles.directory(path).toRealPath();
    }

    private static void checkOurs(Path path) throws IOException {
        try (var entries = Files.list(path)) {
            boolean fresh = entries.map(Path::getFileName).map(Path::toString).allMatch(BEFORE_VERSION::contains);
            if (!fresh && !Files.exists(path.resolve(VERSION))) {
                throw new CannotStart("The directory " + path
                        + " is not empty and is no data directory of Jointcase: choose another with --jointcase.home");
            }
        }
    }

    private void checkVersion() throws IOException {
        Path file = path.resolve(VERSION);
        if (!Files.exists(file)) {
            PrivateFiles.write(file, LAYOUT + "\n");
        }
        String found = Files.readString(file).strip();
        if (!found.equals(LAYOUT)) {
            close();
            throw new CannotStart("The data directory " + path + " has layout " + found + ", this program reads layout "
                    + LAYOUT + ": start the version of Jointcase that wrote it");
        }
    }

    public Path path() {
        return path;
    }

    /** A directory of this name in the home, mode 0700, created where it is missing. */
    public Path directory(String name) {
        try {
            return PrivateFiles.directory(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The secret of this name: 32 random bytes in base64url, drawn once, in a file of mode 0600. */
    public String secret(String name) {
        try {
            Path file = directory("secrets").resolve(name);
            if (!Files.exists(file)) {
                PrivateFiles.write(file, drawn() + "\n");
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String drawn() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** Whether a secret of this name was drawn before. */
    public boolean hasSecret(String name) {
        return Files.exists(path.resolve("secrets").resolve(name));
    }

    /** Lets another program have the directory. */
    @Override
    public void close() {
        lock.close();
    }
}
