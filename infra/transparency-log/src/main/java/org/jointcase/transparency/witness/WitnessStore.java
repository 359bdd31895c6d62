package org.jointcase.transparency.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.Note;
import org.jointcase.transparency.note.NoteFile;

/**
 * What a witness remembers, a file for each log: the last checkpoint that it cosigned, with the signatures. A file is
 * replaced in one step and durable before {@link #keep} returns; nothing is remembered elsewhere.
 */
final class WitnessStore implements AutoCloseable {
    private static final int MAX_EVIDENCE = 100;

    private final Path directory;
    private final FileChannel lock;

    private WitnessStore(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    /** @throws IOException if another witness has the directory open, or it cannot be written */
    static WitnessStore open(Path directory) throws IOException {
        Files.createDirectories(directory.resolve("two-histories"));
        NoteFile.force(directory);
        NoteFile.force(directory.resolveSibling("."));
        var lock = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() != null) {
                return new WitnessStore(directory, lock);
            }
        } catch (OverlappingFileLockException inThisProgram) {
            // as by another
        }
        lock.close();
        throw new IOException("another witness has the state directory " + directory + " open");
    }

    /** @throws IOException also if the file holds no note: a witness that forgot what it said says nothing more */
    Optional<Note> last(String origin) throws IOException {
        var file = file(origin);
        try {
            return NoteFile.read(file);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " is damaged: " + e.getMessage(), e);
        }
    }

    void keep(String origin, Note cosigned) throws IOException {
        NoteFile.replace(file(origin), cosigned);
    }

    /** Keeps a checkpoint that shows, beside another of its size, that the log has two histories. */
    void keepEvidence(Checkpoint checkpoint, Note signed) throws IOException {
        var kept = directory.resolve("two-histories");
        var file = kept.resolve(
                name(checkpoint.origin()) + "-" + checkpoint.size() + "-" + checkpoint.root() + ".checkpoint");
        try (var files = Files.list(kept)) {
            if (!Files.exists(file) && files.count() < MAX_EVIDENCE) {
                NoteFile.replace(file, signed);
            }
        }
    }

    /** Whether this log was ever seen with two histories. */
    boolean sawTwoHistories(String origin) throws IOException {
        try (var files = Files.list(directory.resolve("two-histories"))) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith(name(origin)));
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private Path file(String origin) {
        return directory.resolve(name(origin) + ".checkpoint");
    }

    /** An origin may be longer than a file's name, and hold what a file's name cannot. */
    private static String name(String origin) {
        return Hash.sha256(origin.getBytes(UTF_8)).toString();
    }
}
