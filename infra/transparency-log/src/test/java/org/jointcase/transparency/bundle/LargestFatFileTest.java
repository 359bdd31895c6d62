package org.jointcase.transparency.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.jointcase.transparency.note.Note;
import org.junit.jupiter.api.Test;

/** A disk's image is often cut into files as large as FAT32 has them: the one size that is not read as it was written. */
class LargestFatFileTest {
    private static final UUID EXHIBIT = new UUID(1, 1);
    private static final String CHECKPOINT =
            "x/case\n1\nMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDA=\n\n— x/case MTIzNDAw\n";

    @Test
    void it_is_read_as_it_was_written() throws Exception {
        var in = new PipedInputStream(1 << 20);
        var out = new PipedOutputStream(in);
        var written = CompletableFuture.runAsync(() -> write(out));
        try (var members = new Members(in)) {
            members.whole(Member.BUNDLE, 1_000);
            members.whole(Member.CHECKPOINT, 1_000);
            members.enter(Member.FILE + EXHIBIT);
            assertThat(members.read(LargestFatFileTest::length)).isEqualTo(BundleWriter.STORED_SIZE);
            members.leave();
            members.enter(Member.DAMAGED + EXHIBIT);
            members.leave();
            members.end();
        }
        written.join();
    }

    private static void write(OutputStream out) {
        var header = new BundleHeader(Scope.parse("whole"), "x/case", 1, Contents.EVIDENCE, List.of());
        try (out;
                var writer = new BundleWriter(out, header, Note.parse(CHECKPOINT.getBytes(UTF_8)))) {
            writer.stored(EXHIBIT, crc(), new Zeros());
            writer.damaged(EXHIBIT);
            writer.finish();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long crc() throws IOException {
        var crc = new CRC32();
        try (var zeros = new CheckedInputStream(new Zeros(), crc)) {
            zeros.transferTo(OutputStream.nullOutputStream());
        }
        return crc.getValue();
    }

    private static long length(DataInputStream content) throws IOException {
        byte[] block = new byte[1 << 16];
        long length = 0;
        for (int n = content.read(block); n >= 0; n = content.read(block)) {
            length += n;
        }
        return length;
    }

    private static final class Zeros extends InputStream {
        private long left = BundleWriter.STORED_SIZE;

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] block, int from, int most) {
            int n = (int) Math.min(most, left);
            left -= n;
            return n > 0 ? n : -1;
        }
    }
}
