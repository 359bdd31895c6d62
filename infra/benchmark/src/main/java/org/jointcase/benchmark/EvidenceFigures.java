package org.jointcase.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import org.jointcase.evidence.CaseKey;
import org.jointcase.evidence.Expected;
import org.jointcase.evidence.Vault;
import org.jointcase.evidence.VaultSettings;

/** A file taken in and verified, against {@code sha256sum} of it; the file lies in the page cache for all of them. */
final class EvidenceFigures implements Figures {
    static final int MEBIBYTES = 256;
    private static final int ROUNDS = 3;

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public void measure(Servers servers, Pace pace, Report report) throws Exception {
        var directory = servers.directory("evidence-benchmark");
        var file = directory.resolve("file");
        write(file);
        double summed = 0;
        double taken = 0;
        double verified = 0;
        try (var vault = Vault.open(new VaultSettings(directory.resolve("vault"), 1L << 40, 0))) {
            var key = CaseKey.of(new byte[16], new byte[32]);
            for (int round = 0; round < ROUNDS; round++) {
                summed += seconds(() -> sha256sum(file));
                var id = UUID.randomUUID();
                var watch = Stopwatch.started();
                var stored = vault.store(id, Files.newInputStream(file), key, Expected.NOTHING);
                taken += watch.seconds();
                verified += seconds(() -> vault.verify(stored, key));
                vault.discard(id);
            }
        }
        int all = ROUNDS * MEBIBYTES;
        report.add("sha256sum", all / summed, "MiB/s");
        report.add("evidence intake", all / taken, "MiB/s");
        report.add("evidence verification", all / verified, "MiB/s");
        report.add("evidence intake against sha256sum", summed / taken, "times", Budget.atLeast(0.7));
        report.add("evidence verification against sha256sum", summed / verified, "times", Budget.atLeast(0.7));
    }

    /** What is timed. */
    @FunctionalInterface
    interface Step {
        void run() throws Exception;
    }

    static double seconds(Step step) throws Exception {
        var watch = Stopwatch.started();
        step.run();
        return watch.seconds();
    }

    static void sha256sum(Path file) throws IOException, InterruptedException {
        var process = new ProcessBuilder("sha256sum", file.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("sha256sum failed");
        }
    }

    static void write(Path file) throws IOException {
        var random = new Random(1);
        byte[] block = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < MEBIBYTES; i++) {
                random.nextBytes(block);
                out.write(block);
            }
        }
    }
}
