package org.jointcase.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** A vault in a directory of a test's own, and what goes into it. */
final class AVault {
    static final byte[] KEY_ID = HexFormat.of().parseHex("018f9a3c00007000800000000000c001");
    static final byte[] KEY_BYTES = random(32, 7);
    static final CaseKey KEY = CaseKey.of(KEY_ID, KEY_BYTES);
    static final long MEBIBYTE = 1 << 20;

    private AVault() {}

    static Vault in(Path directory) throws IOException {
        return Vault.open(new VaultSettings(directory, 64 * MEBIBYTE, 0));
    }

    static StoredFile store(Vault vault, byte[] content) throws IOException {
        return vault.store(UUID.randomUUID(), new ByteArrayInputStream(content), KEY, Expected.NOTHING);
    }

    static byte[] content(Vault vault, StoredFile file) throws IOException {
        try (var stream = vault.open(file, KEY)) {
            return stream.readAllBytes();
        }
    }

    static byte[] random(int size, long seed) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    static String sha256(byte[] content) {
        return hash("SHA-256", content);
    }

    static String sha512(byte[] content) {
        return hash("SHA-512", content);
    }

    static Path on(Path directory, UUID id) {
        String name = id.toString();
        return directory.resolve("files").resolve(name.substring(34)).resolve(name);
    }

    /** Whatever lies in the vault, half-written or whole. */
    static List<Path> kept(Path directory) {
        try (var files = Files.walk(directory)) {
            return files.filter(file -> Files.isRegularFile(file) && !file.endsWith("lock"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String algorithm, byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
