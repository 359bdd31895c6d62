package org.jointcase.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads a stored file by what docs/formats.md says, with nothing of the vault's own. */
class FormatTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(ints = {0, 65_536, 200_000})
    void a_stored_file_is_what_the_documentation_says(int size) throws Exception {
        byte[] content = AVault.random(size, 9);
        ByteBuffer stored;
        StoredFile file;
        try (var vault = AVault.in(directory)) {
            file = AVault.store(vault, content);
            stored = ByteBuffer.wrap(Files.readAllBytes(AVault.on(directory, file.id())));
        }
        byte[] header = take(stored, 113);
        var fields = ByteBuffer.wrap(header);
        assertThat(new String(take(fields, 16), US_ASCII)).isEqualTo("jointcase-vault\n");
        assertThat(fields.get()).isEqualTo((byte) 1);
        assertThat(fields.getLong()).isEqualTo(file.id().getMostSignificantBits());
        assertThat(fields.getLong()).isEqualTo(file.id().getLeastSignificantBits());
        assertThat(take(fields, 16)).isEqualTo(AVault.KEY_ID);
        assertThat(take(fields, 32)).isEqualTo(keyCheck());
        byte[] fileKey = hkdf(take(fields, 32), "jointcase-vault/v1");

        var opened = ByteBuffer.allocate(size);
        long number = 0;
        do {
            byte[] sealed = take(stored, Math.min(65_552, stored.remaining()));
            opened.put(open(sealed, fileKey, header, number++, !stored.hasRemaining()));
        } while (stored.hasRemaining());
        assertThat(opened.array()).isEqualTo(content);
    }

    private static byte[] keyCheck() throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update("jointcase-key/v1\n".getBytes(US_ASCII));
        digest.update(AVault.KEY_ID);
        return digest.digest(AVault.KEY_BYTES);
    }

    /** RFC 5869 for one block. */
    private static byte[] hkdf(byte[] salt, String info) throws GeneralSecurityException {
        return hmac(hmac(salt, AVault.KEY_BYTES), (info + "\u0001").getBytes(US_ASCII));
    }

    private static byte[] hmac(byte[] key, byte[] data) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(data);
    }

    private static byte[] open(byte[] sealed, byte[] key, byte[] header, long number, boolean last)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] nonce = ByteBuffer.allocate(12).putLong(4, number).array();
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(ByteBuffer.allocate(122)
                .put(header)
                .putLong(number)
                .put((byte) (last ? 1 : 0))
                .flip());
        return cipher.doFinal(sealed);
    }

    private static byte[] take(ByteBuffer buffer, int length) {
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return bytes;
    }
}
