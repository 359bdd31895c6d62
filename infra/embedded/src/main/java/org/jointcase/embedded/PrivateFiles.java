package org.jointcase.embedded;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.Set;

/** Files and directories that only their owner may read; a file is there whole or not at all. */
final class PrivateFiles {

    static final Set<PosixFilePermission> OWNER_ONLY_FILE = fromString("rw-------");
    static final Set<PosixFilePermission> OWNER_ONLY_DIRECTORY = fromString("rwx------");

    static final String DRAFT = ".draft";

    private PrivateFiles() {}

    static Path directory(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectory(path, asFileAttribute(OWNER_ONLY_DIRECTORY));
        }
        Files.setPosixFilePermissions(path, OWNER_ONLY_DIRECTORY);
        return path;
    }

    static void write(Path file, String content) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + DRAFT);
        Files.deleteIfExists(draft);
        try (var channel = FileChannel.open(draft, Set.of(CREATE_NEW, WRITE), asFileAttribute(OWNER_ONLY_FILE))) {
            var bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(draft, file, ATOMIC_MOVE);
        sync(file.resolveSibling("."));
    }

    /** Makes what was created, renamed or written in a file or directory outlive a loss of power. */
    static void sync(Path path) throws IOException {
        try (var channel = FileChannel.open(path, READ)) {
            channel.force(true);
        }
    }

    /** The same for all that is in a directory; after the first of them little is left to write. */
    static void syncTree(Path root) throws IOException {
        try (var paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                sync(path);
            }
        }
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (var paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
