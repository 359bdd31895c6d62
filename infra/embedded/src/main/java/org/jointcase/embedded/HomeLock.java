package org.jointcase.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The hold of one program on one directory; the operating system ends it with the program, however that ends. */
final class HomeLock implements AutoCloseable {

    static final String FILE = "lock";

    /** A lock is the process's and ends with the first of its descriptors of that file, so no second one is ever opened. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    private HomeLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    static HomeLock on(Path directory) throws IOException {
        if (!HELD.add(directory)) {
            throw inUse(directory);
        }
        try {
            return new HomeLock(directory, locked(directory));
        } catch (IOException | RuntimeException e) {
            HELD.remove(directory);
            throw e;
        }
    }

    private static FileChannel locked(Path directory) throws IOException {
        var attributes = asFileAttribute(PrivateFiles.OWNER_ONLY_FILE);
        FileChannel channel = FileChannel.open(directory.resolve(FILE), Set.of(CREATE, WRITE), attributes);
        if (channel.tryLock() == null) {
            channel.close();
            throw inUse(directory);
        }
        return channel;
    }

    private static CannotStart inUse(Path directory) {
        return new CannotStart("The data directory " + directory
                + " is in use by another Jointcase: stop that one, or choose another with --jointcase.home");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(directory);
        }
    }
}
