package org.jointcase.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.ExecutorService;

/** The sealed bytes on their way to the disk, which is put to work early so that little is left to wait for. */
final class Output {
    private static final long FLUSHED_AT_ONCE = 32L << 20;

    private final FileChannel file;
    private final Aside flush;
    private long unflushed;

    Output(FileChannel file, ExecutorService threads) {
        this.file = file;
        this.flush = new Aside(threads);
    }

    void write(byte[] bytes, int length) throws IOException {
        var buffer = ByteBuffer.wrap(bytes, 0, length);
        while (buffer.hasRemaining()) {
            file.write(buffer);
        }
        unflushed += length;
        if (unflushed >= FLUSHED_AT_ONCE) {
            flush.begin(() -> {
                file.force(false);
                return file;
            });
            unflushed = 0;
        }
    }

    /** After this the bytes outlive a loss of power. */
    void finish() throws IOException {
        flush.await();
        file.force(true);
    }
}
