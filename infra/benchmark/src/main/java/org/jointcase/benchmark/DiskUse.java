package org.jointcase.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;

/** What files take on the disk, in whole blocks and without their holes, as {@code du} counts it. */
final class DiskUse {
    private static final int TRIES = 5;

    private DiskUse() {}

    /**
     * Of all files in a directory. Where one vanishes meanwhile, they are counted again.
     *
     * @throws IOException if {@code du} fails each time
     */
    static double bytes(Path directory) throws IOException, InterruptedException {
        var said = "";
        for (int i = 0; i < TRIES; i++) {
            var counting = new ProcessBuilder("du", "-s", "--block-size=1", directory.toString())
                    .redirectErrorStream(true)
                    .start();
            try (var output = counting.getInputStream()) {
                said = new String(output.readAllBytes(), UTF_8).strip();
            }
            if (counting.waitFor() == 0) {
                return Double.parseDouble(said.replaceFirst("\\s.*", ""));
            }
        }
        throw new IOException(said);
    }
}
