package org.jointcase.evidence;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;

/** One program at a time has a vault open: a second would sweep away what the first is writing. */
record VaultLock(FileChannel channel) implements Closeable {
    static VaultLock take(Path root) throws IOException {
        var lock = new VaultLock(OwnerOnly.file(root.resolve("lock"), CREATE, WRITE));
        if (!lock.taken()) {
            lock.close();
            throw new IOException("the vault " + root + " is in use by another program");
        }
        return lock;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private boolean taken() throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
