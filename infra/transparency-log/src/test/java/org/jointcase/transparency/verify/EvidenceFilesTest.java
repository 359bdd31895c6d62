package org.jointcase.transparency.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.UUID;
import org.jointcase.transparency.bundle.BundleReader.EvidenceFile;
import org.junit.jupiter.api.Test;

class EvidenceFilesTest {
    private static final UUID EXHIBIT = new UUID(1, 1);

    /** A few bytes of a zip can say that terabytes follow. */
    @Test
    void what_goes_on_after_the_size_that_was_recorded_is_not_read() throws IOException {
        var files = new EvidenceFiles();
        files.record(new Evidence(EXHIBIT, BigDecimal.TEN, "00", null, 7, new UUID(2, 2)));

        assertThat(files.take(new EvidenceFile(EXHIBIT, new Endless()))).isFalse();
        assertThatThrownBy(files::check).hasMessageContaining("has other bytes than were recorded");
    }

    private static final class Endless extends InputStream {
        private static final int ENOUGH = 1 << 24;

        private int given;

        @Override
        public int read() throws IOException {
            return read(new byte[1], 0, 1) - 1;
        }

        @Override
        public int read(byte[] block, int from, int most) throws IOException {
            given += most;
            if (given > ENOUGH) {
                throw new IOException("read on and on");
            }
            return most;
        }
    }
}
