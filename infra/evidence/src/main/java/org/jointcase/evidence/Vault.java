package org.jointcase.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/**
 * Keeps files of evidence. A file is stored first and named in the ledger after: one whose entry did not come about is
 * discarded by who stored it, or swept.
 */
public final class Vault implements Closeable {
    private final VaultLock lock;
    private final Shelves shelves;
    private final Limits limits;
    private final ExecutorService threads;

    private Vault(VaultLock lock, Shelves shelves, Limits limits) {
        this.lock = lock;
        this.shelves = shelves;
        this.limits = limits;
        this.threads = Executors.newFixedThreadPool(
                2 * Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("vault-", 0).factory());
    }

    /**
     * Opens a vault, or makes one, and removes what an earlier program left half-written.
     *
     * @throws IOException if another program has it open
     */
    public static Vault open(VaultSettings settings) throws IOException {
        Path directory = settings.directory();
        return open(settings, () -> Files.getFileStore(directory).getUsableSpace());
    }

    static Vault open(VaultSettings settings, Limits.FreeSpace space) throws IOException {
        OwnerOnly.directory(settings.directory());
        var lock = VaultLock.take(settings.directory());
        try {
            var limits = new Limits(settings.maxFileBytes(), settings.minFreeBytes(), space);
            return new Vault(lock, new Shelves(settings.directory()), limits);
        } catch (Throwable e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Takes a file in. When this returns, the file is durable; when it throws, nothing of it is kept.
     *
     * @param id made by the server, never used before
     * @throws IntakeRefused if the file is too large, the disk too full, or the content not what was expected
     * @throws IOException if the content cannot be read to its end, or the vault not written
     */
    public StoredFile store(UUID id, InputStream content, CaseKey key, Expected expected) throws IOException {
        try (var channel = shelves.receive(id)) {
            try {
                var file = new Intake(id, key, channel, limits, threads).take(content);
                if (!expected.meets(file)) {
                    throw new IntakeRefused(IntakeRefused.Reason.HASH_DIFFERS);
                }
                shelves.publish(id);
                return file;
            } catch (Throwable e) {
                abandon(id, e);
                throw e;
            }
        }
    }

    /**
     * The content of a stored file, of which no byte is given out unchecked. Its end is reached only if the whole has the
     * recorded SHA-256.
     *
     * @throws DamagedFile at once, or while reading, if it is not the file that was stored
     * @throws java.nio.file.NoSuchFileException if it is not there
     */
    public InputStream open(StoredFile file, CaseKey key) throws IOException {
        var channel = shelves.read(file.id());
        try {
            return new ContentStream(file, key, channel);
        } catch (Throwable e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Reads a stored file to its end and checks both hashes.
     *
     * @throws DamagedFile if it is not the file that was stored
     * @throws java.nio.file.NoSuchFileException if it is not there
     */
    public void verify(StoredFile file, CaseKey key) throws IOException {
        try (var content = open(file, key)) {
            new Verification(file, threads).read(content);
        }
    }

    /** Removes a file whose entry was refused; nothing happens if it is not there. */
    public void discard(UUID id) throws IOException {
        shelves.remove(id);
    }

    /**
     * Removes the files that were stored before an instant and that nothing names.
     *
     * @param storedBefore back far enough that no command about such a file can still be on its way
     * @param named asks the ledger itself, never a read model, whether an entry names a file
     * @return the removed files
     */
    public List<UUID> sweep(Instant storedBefore, Predicate<UUID> named) throws IOException {
        var removed = new ArrayList<UUID>();
        for (UUID id : shelves.storedBefore(storedBefore)) {
            if (!named.test(id) && shelves.remove(id)) {
                removed.add(id);
            }
        }
        return removed;
    }

    @Override
    public void close() throws IOException {
        threads.shutdown();
        lock.close();
    }

    private void abandon(UUID id, Throwable cause) {
        try {
            shelves.abandon(id);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
