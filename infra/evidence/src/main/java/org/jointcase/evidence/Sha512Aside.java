package org.jointcase.evidence;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;

/** SHA-512 one block behind on another thread: it takes as long as everything else that a file goes through. */
final class Sha512Aside {
    private final MessageDigest digest = Algorithms.sha512();
    private final Aside aside;

    Sha512Aside(ExecutorService threads) {
        this.aside = new Aside(threads);
    }

    /** Begins with a block, which stays as it is until the next call returns; the block before is done with. */
    void update(byte[] block, int length) throws IOException {
        if (length < Chunks.LENGTH) {
            // Done sooner than another thread is woken.
            aside.await();
            digest.update(block, 0, length);
            return;
        }
        aside.begin(() -> {
            // In pieces, for the JDK's fast path is compiled once it was called often.
            for (int at = 0; at < length; at += Chunks.LENGTH) {
                digest.update(block, at, Math.min(Chunks.LENGTH, length - at));
            }
            return digest;
        });
    }

    String finish() throws IOException {
        aside.await();
        return HexFormat.of().formatHex(digest.digest());
    }
}
