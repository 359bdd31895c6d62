package org.jointcase.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The one directory in which everything lies that the program keeps: mode 0700, held by at most one program at a time,
 * and marked with the version of its layout.
 */
public final class Home implements AutoCloseable {

    private static final String LOCK = "lock";
    private static final String VERSION = "version";
    private static final String LAYOUT = "1";

    /** The lock of a file belongs to the process and ends with the first of its descriptors, so no second one is opened. */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private Home(Path path, FileChannel lock) {
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
            Path path = created(directory);
            if (!OPEN.add(path)) {
                throw inUse(path);
            }
            try {
                Home home = new Home(path, locked(path));
                home.checkVersion();
                return home;
            } catch (IOException | RuntimeException e) {
                OPEN.remove(path);
                throw e;
            }
        } catch (IOException e) {
            throw new CannotStart("The data directory " + directory + " cannot be used: " + e, e);
        }
    }

    private static Path created(Path directory) throws IOException {
        Path absolute = directory.toAbsolutePath().normalize();
        if (Files.isDirectory(absolute)) {
            checkOurs(absolute);
        } else if (absolute.getParent() != null) {
            Files.createDirectories(absolute.getParent());
        }
        return PrivateFiles.directory(absolute).toRealPath();
    }

    private static void checkOurs(Path path) throws IOException {
        try (var entries = Files.list(path)) {
            if (!Files.exists(path.resolve(VERSION)) && entries.anyMatch(entry -> !entry.endsWith(LOCK))) {
                throw new CannotStart("The directory " + path
                        + " is not empty and is no data directory of Jointcase: choose another with --jointcase.home");
            }
        }
    }

    private static FileChannel locked(Path path) throws IOException {
        var attributes = asFileAttribute(PrivateFiles.OWNER_ONLY_FILE);
        FileChannel channel = FileChannel.open(path.resolve(LOCK), Set.of(CREATE, WRITE), attributes);
        try {
            if (channel.tryLock() == null) {
                throw inUse(path);
            }
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static CannotStart inUse(Path path) {
        return new CannotStart("The data directory " + path
                + " is in use by another Jointcase: stop that one, or choose another with --jointcase.home");
    }

    private void checkVersion() throws IOException {
        Path file = path.resolve(VERSION);
        if (!Files.exists(file)) {
            PrivateFiles.write(file, LAYOUT + "\n");
        }
        String found = Files.readString(file).strip();
        if (!found.equals(LAYOUT)) {
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
        Path file = directory("secrets").resolve(name);
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[32];
                new SecureRandom().nextBytes(random);
                PrivateFiles.write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a secret of this name was drawn before. */
    public boolean hasSecret(String name) {
        return Files.exists(path.resolve("secrets").resolve(name));
    }

    /** Lets another program have the directory. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            OPEN.remove(path);
        }
    }
}
