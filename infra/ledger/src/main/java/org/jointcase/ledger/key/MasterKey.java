package org.jointcase.ledger.key;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;

/** The key that wraps all others; never in the database. */
public final class MasterKey {
    static final int LENGTH = 32;

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");

    private final byte[] bytes;

    private MasterKey(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalStateException("a master key has 32 bytes, not " + bytes.length);
        }
        this.bytes = bytes;
    }

    /**
     * Reads the key from a file that nobody but its owner may read, and makes it where there is none.
     *
     * @throws IllegalStateException if others may read it, or if it is no key
     */
    public static MasterKey at(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            if (!EnumSet.copyOf(OWNER_ALONE).containsAll(Files.getPosixFilePermissions(file))) {
                throw new IllegalStateException(file + " may be read by others than its owner: chmod 600 it");
            }
            return of(Files.readString(file, US_ASCII).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The key as an operator hands it over.
     *
     * @param base64 of 32 bytes
     * @throws IllegalStateException if it is no key
     */
    public static MasterKey of(String base64) {
        try {
            return new MasterKey(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            // Without the cause: its message may quote the key.
            throw new IllegalStateException("a master key is written in base64");
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** The key is on the disk before anything is wrapped by it. */
    private static void make(Path file) throws IOException {
        var key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        var text = ByteBuffer.wrap((Base64.getEncoder().encodeToString(key) + "\n").getBytes(US_ASCII));
        try (var channel =
                FileChannel.open(file, Set.of(CREATE_NEW, WRITE), PosixFilePermissions.asFileAttribute(OWNER_ALONE))) {
            while (text.hasRemaining()) {
                channel.write(text);
            }
            channel.force(true);
        }
        try (var directory = FileChannel.open(file.toAbsolutePath().getParent(), READ)) {
            directory.force(true);
        }
    }
}
