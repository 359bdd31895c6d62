package org.jointcase.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/**
 * Keeps files of evidence. A file is stored first and named in the ledger after: who stored it settles it then, or
 * discards it; what a killed program did neither with is swept.
 */
public final class Vault implements Closeable {
    private final VaultLock lock;
    private final Shelves shelves;
    private final Limits limits;
    private final ExecutorService threads;

    /** Files that are on their way in, or stored and not yet named. */
    private final Set<UUID> unsettled = ConcurrentHashMap.newKeySet();

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
        OwnerOnly.directory(settings.directory());
        // Looked up once, for the JDK reads all mounts for it.
        return open(settings, Files.getFileStore(settings.directory())::getUsableSpace);
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

    /** @throws IntakeRefused if a file of at least this size would be refused now */
    public void checkRoomFor(long size) throws IOException {
        limits.checkRoomFor(size);
    }

    /**
     * Takes a file in. When this returns, the file is durable; when it throws, nothing of it is kept.
     *
     * @param id made by the server, never used before
     * @throws IntakeRefused if the file is too large, the disk too full, or the content not what was expected
     * @throws IOException if the content cannot be read to its end, or the vault not written
     */
    public StoredFile store(UUID id, InputStream content, CaseKey key, Expected expected) throws IOException {
        if (!unsettled.add(id)) {
            throw new FileAlreadyExistsException(id.toString());
        }
        try {
            return taken(id, content, key, expected);
        } catch (Throwable e) {
            unsettled.remove(id);
            throw e;
        }
    }

    private StoredFile taken(UUID id, InputStream content, CaseKey key, Expected expected) throws IOException {
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

    /** An entry names this file now. */
    public void settle(UUID id) {
        unsettled.remove(id);
    }

    /**
     * How many bytes there is room for; negative where nothing is taken in any more.
     *
     * @throws IOException if the vault cannot be written
     */
    public long room() throws IOException {
        shelves.checkWritable();
        return limits.room();
    }

    /** Removes a file whose entry was refused; nothing happens if it is not there. */
    public void discard(UUID id) throws IOException {
        try {
            shelves.remove(id);
        } finally {
            unsettled.remove(id);
        }
    }

    /**
     * Removes the files that nothing names and nothing is going to: what a program that was killed left. Passes over
     * those whose sender has neither settled nor discarded them.
     *
     * @param storedAfter the ledger's first entry: what is older belongs to another ledger
     * @param named which of these files an entry names; asks the ledger itself, never a read model
     * @return the removed files
     * @throws IllegalStateException if there are more than a crash leaves; then nothing is removed
     */
    public List<UUID> sweep(Instant storedAfter, UnaryOperator<Set<UUID>> named) throws IOException {
        return new Sweep(shelves, unsettled, named).since(storedAfter);
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
