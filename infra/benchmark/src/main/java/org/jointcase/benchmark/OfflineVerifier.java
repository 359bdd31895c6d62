package org.jointcase.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jointcase.transparency.command.Main;

/**
 * A bundle verified as an auditor does it: offline, in a program of its own with little memory.
 *
 * @param peak memory, in MiB
 */
record OfflineVerifier(double seconds, double peak) {
    /** Of its heap, in MiB. */
    static final int HEAP = 512;

    private static final Duration LIMIT = Duration.ofMinutes(30);

    /**
     * @param logKey the log's verifier key
     * @throws DoesNotHold if the verifier does not say that it holds
     * @throws TimeoutException if it says nothing for too long
     */
    static OfflineVerifier of(Path bundle, String logKey) throws Exception {
        var jar = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var watch = Stopwatch.started();
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP + "m",
                        "-cp",
                        jar.toString(),
                        Main.class.getName(),
                        "verify",
                        bundle.toString(),
                        "--log-key",
                        logKey)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long peak = 0;
        double seconds;
        try {
            while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, PeakMemory.of(process.pid()));
                if (watch.seconds() > LIMIT.toSeconds()) {
                    throw new TimeoutException("the verifier takes too long");
                }
            }
            seconds = watch.seconds();
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new DoesNotHold("the bundle, or the verifier could not tell");
        }
        return new OfflineVerifier(seconds, peak / 1024.0);
    }
}
