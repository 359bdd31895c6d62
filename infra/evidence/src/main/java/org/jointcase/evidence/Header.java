package org.jointcase.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;

/** The first bytes of a stored file: what it is, whose it is and under which key it is sealed. */
final class Header {
    private static final byte[] MAGIC = "jointcase-vault\n".getBytes(US_ASCII);
    private static final byte VERSION = 1;
    private static final int SALT_LENGTH = 32;
    private static final int LENGTH_BEFORE_SALT =
            MAGIC.length + 1 + 2 * Long.BYTES + CaseKey.ID_LENGTH + CaseKey.CHECK_LENGTH;

    static final int LENGTH = LENGTH_BEFORE_SALT + SALT_LENGTH;

    private Header() {}

    static byte[] write(UUID file, CaseKey key) {
        return ByteBuffer.allocate(LENGTH)
                .put(beforeSalt(file, key))
                .put(Algorithms.random(SALT_LENGTH))
                .array();
    }

    static byte[] salt(byte[] header) {
        return Arrays.copyOfRange(header, LENGTH_BEFORE_SALT, LENGTH);
    }

    static void check(byte[] header, UUID file, CaseKey key) throws DamagedFile {
        if (!Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new DamagedFile(file, "not a file of the vault");
        }
        if (header[MAGIC.length] != VERSION) {
            throw new DamagedFile(file, "format version " + header[MAGIC.length] + " is unknown");
        }
        byte[] written = beforeSalt(file, key);
        if (!Arrays.equals(header, 0, written.length, written, 0, written.length)) {
            throw new DamagedFile(file, "of another name, or sealed under another key");
        }
    }

    private static byte[] beforeSalt(UUID file, CaseKey key) {
        return ByteBuffer.allocate(LENGTH_BEFORE_SALT)
                .put(MAGIC)
                .put(VERSION)
                .putLong(file.getMostSignificantBits())
                .putLong(file.getLeastSignificantBits())
                .put(key.id())
                .put(key.check())
                .array();
    }
}
