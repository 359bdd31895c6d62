package org.jointcase.evidence;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;

/** Files and directories that nobody but the program's own account may read, durable where asked. */
final class OwnerOnly {
    private static final FileAttribute<?> FILE = asFileAttribute(fromString("rw-------"));
    private static final FileAttribute<?> DIRECTORY = asFileAttribute(fromString("rwx------"));

    private OwnerOnly() {}

    static FileChannel file(Path file, OpenOption... options) throws IOException {
        return FileChannel.open(file, Set.of(options), FILE);
    }

    static void directory(Path directory) throws IOException {
        Files.createDirectories(directory, DIRECTORY);
    }

    /** Makes a directory's names outlive a loss of power. */
    static void sync(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, READ)) {
            channel.force(true);
        }
    }
}
