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
    private final byte[] sealed = new byte[Chunks.SEALED_LENGTH];
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
        byte[] block = new byte[BLOCK];
        byte[] next = new byte[BLOCK];
        int length = read(content, block);
        boolean last;
        do {
            sha512.update(block, length);
            int nextLength = length < BLOCK ? 0 : read(content, next);
            last = nextLength == 0;
            seal(block, length, last);
            byte[] done = block;
            block = next;
            next = done;
            length = nextLength;
        } while (!last);
        output.finish();
        return new StoredFile(id, size, HexFormat.of().formatHex(sha256.digest()), sha512.finish());
    }

    private int read(InputStream content, byte[] block) throws IOException {
        if (blocks++ % BLOCKS_BETWEEN_LOOKS_AT_THE_DISK == 0) {
            limits.checkSpace();
        }
        int length = content.readNBytes(block, 0, BLOCK);
        size += length;
        limits.checkSize(size);
        return length;
    }

    /** Only the last block may end within a chunk, and only an empty file has an empty chunk. */
    private void seal(byte[] block, int length, boolean last) throws IOException {
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
