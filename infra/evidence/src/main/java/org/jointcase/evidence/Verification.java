package org.jointcase.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ExecutorService;

/** Reads a file for its second hash; the stream itself has checked the first. */
final class Verification {
    private static final int BLOCK = 4 * Chunks.LENGTH;

    private final StoredFile file;
    private final Sha512Aside sha512;

    Verification(StoredFile file, ExecutorService threads) {
        this.file = file;
        this.sha512 = new Sha512Aside(threads);
    }

    void read(InputStream content) throws IOException {
        byte[] block = new byte[BLOCK];
        byte[] next = new byte[BLOCK];
        int length = content.readNBytes(block, 0, BLOCK);
        while (length > 0) {
            sha512.update(block, length);
            length = content.readNBytes(next, 0, BLOCK);
            byte[] done = block;
            block = next;
            next = done;
        }
        if (!sha512.finish().equals(file.sha512())) {
            throw new DamagedFile(file.id(), "its SHA-512 is not the recorded one");
        }
    }
}
