package org.jointcase.evidence;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The vault's directory: {@code incoming} for what is being written, {@code files} for what is whole and durable. */
final class Shelves {
    private static final int SHELVES = 256;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path incoming;
    private final Path files;

    Shelves(Path root) throws IOException {
        this.incoming = root.resolve("incoming");
        this.files = root.resolve("files");
        prepare(root);
    }

    /** @throws FileAlreadyExistsException if the id was used before: nothing is ever written over */
    FileChannel receive(UUID id) throws IOException {
        var channel = OwnerOnly.file(draft(id), CREATE_NEW, WRITE);
        if (Files.exists(shelved(id))) {
            channel.close();
            abandon(id);
            throw new FileAlreadyExistsException(id.toString());
        }
        return channel;
    }

    /** @throws AccessDeniedException if nothing can be received, as on a disk that was mounted to be read */
    void checkWritable() throws AccessDeniedException {
        if (!Files.isWritable(incoming)) {
            throw new AccessDeniedException(incoming.toString());
        }
    }

    void publish(UUID id) throws IOException {
        Files.move(draft(id), shelved(id), ATOMIC_MOVE);
        try {
            OwnerOnly.sync(shelf(id));
        } catch (IOException e) {
            remove(id);
            throw e;
        }
    }

    void abandon(UUID id) throws IOException {
        Files.deleteIfExists(draft(id));
    }

    /** @throws NoSuchFileException if it is not there */
    FileChannel read(UUID id) throws IOException {
        return FileChannel.open(shelved(id), READ);
    }

    boolean remove(UUID id) throws IOException {
        return Files.deleteIfExists(shelved(id));
    }

    /** Shows what was stored after an instant, page by page; passes over what is not a file of the vault. */
    void visit(Instant storedAfter, int page, Consumer<Set<UUID>> visitor) throws IOException {
        for (int number = 0; number < SHELVES; number++) {
            visit(shelf(number), storedAfter, page, visitor);
        }
    }

    private static void visit(Path shelf, Instant storedAfter, int page, Consumer<Set<UUID>> visitor)
            throws IOException {
        var ids = new HashSet<UUID>();
        try (var stored = Files.newDirectoryStream(shelf, Shelves::isOfTheVault)) {
            for (Path file : stored) {
                if (lastModified(file).isAfter(storedAfter)) {
                    ids.add(UUID.fromString(file.getFileName().toString()));
                }
                if (ids.size() == page) {
                    visitor.accept(ids);
                    ids = new HashSet<>();
                }
            }
        }
        if (!ids.isEmpty()) {
            visitor.accept(ids);
        }
    }

    private void prepare(Path root) throws IOException {
        OwnerOnly.directory(incoming);
        try (var leftovers = Files.newDirectoryStream(incoming)) {
            for (Path leftover : leftovers) {
                Files.delete(leftover);
            }
        }
        for (int number = 0; number < SHELVES; number++) {
            OwnerOnly.directory(shelf(number));
        }
        OwnerOnly.sync(files);
        OwnerOnly.sync(root);
        OwnerOnly.sync(root.resolve(".."));
    }

    private Path draft(UUID id) {
        return incoming.resolve(id.toString());
    }

    private Path shelved(UUID id) {
        return shelf(id).resolve(id.toString());
    }

    /** By the last byte of the id, which is random in every version. */
    private Path shelf(UUID id) {
        return shelf((int) id.getLeastSignificantBits() & 0xff);
    }

    private Path shelf(int number) {
        return files.resolve("%02x".formatted(number));
    }

    private static boolean isOfTheVault(Path file) {
        return ID.matcher(file.getFileName().toString()).matches();
    }

    /** Of a file that has just gone: never. */
    private static Instant lastModified(Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (NoSuchFileException e) {
            return Instant.MIN;
        }
    }
}
