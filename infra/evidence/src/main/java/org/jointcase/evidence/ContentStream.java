package org.jointcase.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;

/** The content of a stored file: no byte of a chunk before the chunk is checked, nor of the last before the whole is. */
final class ContentStream extends InputStream {
    private final StoredFile file;
    private final FileChannel source;
    private final Chunks chunks;
    private final long end;
    private final MessageDigest sha256 = Algorithms.sha256();
    private final ByteBuffer sealed = ByteBuffer.allocate(Chunks.SEALED_LENGTH);
    private final byte[] plain = new byte[Chunks.LENGTH];
    private int at;
    private int length;
    private boolean last;

    /** @throws DamagedFile if header or length are not those of this file under this key */
    ContentStream(StoredFile file, CaseKey key, FileChannel source) throws IOException {
        this.file = file;
        this.source = source;
        this.end = source.size();
        byte[] header = new byte[Header.LENGTH];
        if (end != sealedLength(file.size())) {
            throw new DamagedFile(file.id(), end + " bytes long, not " + sealedLength(file.size()));
        }
        fill(ByteBuffer.wrap(header));
        Header.check(header, file.id(), key);
        this.chunks = new Chunks(file.id(), header, key);
    }

    @Override
    public int read() throws IOException {
        return available() > 0 || next() ? plain[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int wanted) throws IOException {
        Objects.checkFromIndexSize(offset, wanted, target.length);
        if (wanted == 0) {
            return 0;
        }
        if (available() == 0 && !next()) {
            return -1;
        }
        int given = Math.min(wanted, available());
        System.arraycopy(plain, at, target, offset, given);
        at += given;
        return given;
    }

    @Override
    public int available() {
        return length - at;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private boolean next() throws IOException {
        if (last && source.isOpen()) {
            return false;
        }
        try {
            openChunk();
        } catch (DamagedFile e) {
            source.close();
            throw e;
        }
        return length > 0;
    }

    private void openChunk() throws IOException {
        sealed.clear().limit((int) Math.min(Chunks.SEALED_LENGTH, end - source.position()));
        fill(sealed);
        last = source.position() == end;
        int opened = chunks.open(sealed.array(), sealed.limit(), last, plain);
        sha256.update(plain, 0, opened);
        if (last && !HexFormat.of().formatHex(sha256.digest()).equals(file.sha256())) {
            throw new DamagedFile(file.id(), "its SHA-256 is not the recorded one");
        }
        at = 0;
        length = opened;
    }

    private void fill(ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            if (source.read(buffer) < 0) {
                throw new DamagedFile(file.id(), "ends within a chunk");
            }
        }
    }

    private static long sealedLength(long size) {
        long chunks = Math.max(1, Math.ceilDiv(size, Chunks.LENGTH));
        return Header.LENGTH + size + chunks * Chunks.TAG_LENGTH;
    }
}
