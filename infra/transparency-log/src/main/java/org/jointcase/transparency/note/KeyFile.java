package org.jointcase.transparency.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;

/**
 * A signing key in a file of its owner's: the verifier key in a line, then the private key as PEM (RFC 7468) of an
 * encrypted PKCS#8 (RFC 5958).
 */
public final class KeyFile {
    private static final String BEGIN = "-----BEGIN ENCRYPTED PRIVATE KEY-----\n";
    private static final String END = "\n-----END ENCRYPTED PRIVATE KEY-----\n";
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private KeyFile() {}

    /**
     * Writes a new file; an existing one is never replaced.
     *
     * @throws IllegalArgumentException if the passphrase is empty or not printable ASCII
     */
    public static void write(Path file, SigningKey key, String passphrase) throws IOException {
        var base64 = Base64.getMimeEncoder(64, new byte[] {'\n'});
        String text = key.verifier() + "\n" + BEGIN + base64.encodeToString(Pbes2.encrypt(key.key(), passphrase)) + END;
        var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(file, options, PosixFilePermissions.asFileAttribute(OWNER))) {
            var bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /**
     * Reads a key.
     *
     * @throws IOException if the file cannot be read, or can be by others than its owner
     * @throws IllegalArgumentException if it is no key file, or the passphrase is wrong
     */
    public static SigningKey read(Path file, String passphrase) throws IOException {
        String text = readOwned(file);
        int begin = text.indexOf("\n" + BEGIN);
        if (begin < 0 || !text.endsWith(END)) {
            throw new IllegalArgumentException(file + " is not a verifier key and an encrypted private key");
        }
        var verifier = VerifierKey.parse(text.substring(0, begin));
        String base64 = text.substring(begin + 1 + BEGIN.length(), text.length() - END.length());
        try {
            byte[] encrypted = Base64.getMimeDecoder().decode(base64);
            return new SigningKey(verifier, Pbes2.decrypt(encrypted, passphrase, verifier.type().algorithm));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException("the passphrase does not open " + file + ", or it is damaged", e);
        }
    }

    /**
     * Reads a secret.
     *
     * @throws IOException if the file cannot be read, or can be by others than its owner
     */
    public static String readOwned(Path file) throws IOException {
        if (!OWNER.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IOException(file + " is open to others than its owner: chmod 600 " + file);
        }
        return Files.readString(file);
    }
}
