package org.jointcase.transparency.note;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A note in a file of its own, for what must not be forgotten: replaced in one step, durable before it is given out. */
public final class NoteFile {
    private NoteFile() {}

    /**
     * The note that lies there, if any does.
     *
     * @throws IllegalArgumentException if what lies there is no note
     */
    public static Optional<Note> read(Path file) throws IOException {
        try {
            return Optional.of(Note.parse(Files.readAllBytes(file)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** Returns once a loss of power cannot bring back what lay there before. */
    public static void replace(Path file, Note note) throws IOException {
        var written = file.resolveSibling(file.getFileName() + ".new");
        try (var channel = FileChannel.open(
                written, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(note.encode());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        force(file.resolveSibling("."));
    }

    /** Makes durable what was made or renamed in a directory. */
    public static void force(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
