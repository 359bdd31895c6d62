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
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key that wraps all others; never in the database. */
public final class MasterKey {
    static final int LENGTH = 32;

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");

    private static final byte[] ID = "jointcase-master/v1\n".getBytes(US_ASCII);
    private static final int ID_LENGTH = 16;

    private final SecretKey key;
    private final byte[] id;

    private MasterKey(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalStateException("a master key has 32 bytes, not " + bytes.length);
        }
        key = new SecretKeySpec(bytes, "AES");
        id = Arrays.copyOf(CaseKey.digest(ID, bytes), ID_LENGTH);
    }

    /**
     * The key in a file that nobody but its owner may read.
     *
     * @throws IllegalStateException if others may read it, or if it is no key
     */
    public static MasterKey read(Path file) {
        try {
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

    SecretKey key() {
        return key;
    }

    /** Tells it from other master keys, and nothing of it. */
    byte[] id() {
        return id;
    }

    /**
     * Draws a key and keeps it in a new file: on the disk before anything is wrapped by it.
     *
     * @throws UncheckedIOException if there is such a file: no key is ever written over
     */
    public static MasterKey make(Path file) {
        try {
            write(file);
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file) throws IOException {
        var base64 = Base64.getEncoder().encodeToString(Aes.random(LENGTH));
        var text = ByteBuffer.wrap((base64 + "\n").getBytes(US_ASCII));
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
