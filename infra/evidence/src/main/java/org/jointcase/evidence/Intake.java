package org.jointcase.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ExecutorService;

/** One file on its way in: read, hashed twice, sealed and made durable in one pass. */
final class Intake {
    private static final int BLOCK = 4 * Chunks.LENGTH;
    private static final int BLOCKS_BETWEEN_LOOKS_AT_THE_DISK = 16;

    private final UUID id;
    private final Output output;
    private final Limits limits;
    private final Chunks chunks;
    private final MessageDigest sha256 = Algorithms.sha256();
    private final Sha512Aside sha512;
    private long size;
    private int blocks;

    Intake(UUID id, CaseKey key, FileChannel target, Limits limits, ExecutorService threads) throws IOException {
        this.id = id;
        this.output = new Output(target, threads);
        this.limits = limits;
        this.sha512 = new Sha512Aside(threads);
        byte[] header = Header.write(id, key);
        this.chunks = new Chunks(id, header, key);
        output.write(header, header.length);
    }

    StoredFile take(InputStream content) throws IOException {
        try {
            return taken(content);
        } catch (IOException failure) {
            limits.checkSpace();
            throw failure;
        }
    }

    private StoredFile taken(InputStream content) throws IOException {
        // Most files are shorter than a block, and get no more room than they fill.
        checkSpaceNowAndThen();
        byte[] block = content.readNBytes(BLOCK);
        int length = counted(block.length);
        byte[] next = new byte[length < BLOCK ? 0 : BLOCK];
        byte[] sealed = new byte[Math.min(length, Chunks.LENGTH) + Chunks.TAG_LENGTH];
        boolean last;
        do {
            sha512.update(block, length);
            int nextLength = length < BLOCK ? 0 : read(content, next);
            last = nextLength == 0;
            seal(block, length, last, sealed);
            byte[] done = block;
            block = next;
            next = done;
            length = nextLength;
        } while (!last);
        output.finish();
        return new StoredFile(id, size, HexFormat.of().formatHex(sha256.digest()), sha512.finish());
    }

    private int read(InputStream content, byte[] block) throws IOException {
        checkSpaceNowAndThen();
        return counted(content.readNBytes(block, 0, BLOCK));
    }

    private void checkSpaceNowAndThen() throws IOException {
        if (blocks++ % BLOCKS_BETWEEN_LOOKS_AT_THE_DISK == 0) {
            limits.checkSpace();
        }
    }

    private int counted(int length) {
        size += length;
        limits.checkSize(size);
        return length;
    }

    /** Only the last block may end within a chunk, and only an empty file has an empty chunk. */
    private void seal(byte[] block, int length, boolean last, byte[] sealed) throws IOException {
        int at = 0;
        do {
            int chunk = Math.min(Chunks.LENGTH, length - at);
            boolean lastChunk = last && at + chunk == length;
            sha256.update(block, at, chunk);
            output.write(sealed, chunks.seal(block, at, chunk, lastChunk, sealed));
            at += chunk;
        } while (at < length);
    }
}
