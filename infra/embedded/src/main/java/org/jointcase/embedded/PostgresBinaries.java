package org.jointcase.embedded;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL that comes with the program, unpacked once into a directory named after the archive's hash. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** The directory with {@code bin}, {@code lib} and {@code share}; complete, because it gets its name last. */
    static Path unpackedIn(Path parent) throws IOException {
        String archive = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
        Path target = parent.resolve("postgresql-" + sha256(archive).substring(0, 16));
        if (!Files.isDirectory(target)) {
            Path draft = Files.createTempDirectory(parent, ".unpacking-");
            try {
                unpack(archive, draft);
                PrivateFiles.syncTree(draft);
                Files.move(draft, target, ATOMIC_MOVE);
                PrivateFiles.sync(parent);
            } catch (FileSystemException e) {
                PrivateFiles.deleteTree(draft);
                if (!Files.isDirectory(target)) {
                    throw e;
                }
            }
        }
        return target;
    }

    static String archive(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        boolean arm = osArch.equals("aarch64") || osArch.equals("arm64");
        boolean intel = osArch.equals("amd64") || osArch.equals("x86_64");
        if (os.startsWith("mac") && (arm || intel)) {
            return "/postgres-darwin-arm_64.txz";
        }
        if (os.equals("linux") && arm) {
            return "/postgres-linux-arm_64.txz";
        }
        if (os.equals("linux") && intel) {
            return "/postgres-linux-x86_64.txz";
        }
        throw new CannotStart("There is no embedded PostgreSQL for " + osName + " on " + osArch
                + ": run Jointcase against a PostgreSQL of your own");
    }

    private static InputStream open(String archive) {
        InputStream stream = PostgresBinaries.class.getResourceAsStream(archive);
        if (stream == null) {
            throw new CannotStart("The archive " + archive + " is missing from the program");
        }
        return stream;
    }

    private static String sha256(String archive) throws IOException {
        try (var stream = new DigestInputStream(open(archive), MessageDigest.getInstance("SHA-256"))) {
            stream.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(stream.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    private static void unpack(String archive, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(open(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = into.resolve(entry.getName()).normalize();
                if (!path.startsWith(into)) {
                    throw new IOException(entry.getName() + " leads out of the archive");
                }
                unpack(tar, entry, path);
            }
        }
        into.toFile().setExecutable(true, false);
        into.toFile().setReadable(true, false);
    }

    private static void unpack(InputStream content, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        if ((entry.getMode() & 0100) != 0) {
            path.toFile().setExecutable(true, false);
        }
    }
}
