package org.jointcase.evidence;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** Seals or opens the chunks of one file in their order: AES-256-GCM, bound to the header, their number and the end. */
final class Chunks {
    /** Larger chunks leave the JDK's GCM uncompiled for hundreds of megabytes: it is entered once for each. */
    static final int LENGTH = 64 * 1024;

    static final int TAG_LENGTH = 16;
    static final int SEALED_LENGTH = LENGTH + TAG_LENGTH;

    private static final int NONCE_LENGTH = 12;

    private final UUID file;
    private final byte[] header;
    private final SecretKey key;
    private final Cipher cipher = Algorithms.aesGcm();
    private long number;

    Chunks(UUID file, byte[] header, CaseKey caseKey) {
        this.file = file;
        this.header = header;
        this.key = caseKey.fileKey(Header.salt(header));
    }

    /** Puts the next chunk into {@code sealed} and gives its length there. */
    int seal(byte[] plain, int from, int length, boolean last, byte[] sealed) {
        try {
            start(Cipher.ENCRYPT_MODE, last);
            return cipher.doFinal(plain, from, length, sealed, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts the next chunk into {@code plain} and gives its length there. */
    int open(byte[] sealed, int length, boolean last, byte[] plain) throws DamagedFile {
        try {
            start(Cipher.DECRYPT_MODE, last);
            return cipher.doFinal(sealed, 0, length, plain, 0);
        } catch (AEADBadTagException e) {
            throw new DamagedFile(file, "chunk " + (number - 1) + " is not as it was sealed");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void start(int mode, boolean last) throws GeneralSecurityException {
        byte[] nonce =
                ByteBuffer.allocate(NONCE_LENGTH).putInt(0).putLong(number).array();
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG_LENGTH, nonce));
        cipher.updateAAD(header);
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES + 1)
                .putLong(number)
                .put((byte) (last ? 1 : 0))
                .flip());
        number++;
    }
}
