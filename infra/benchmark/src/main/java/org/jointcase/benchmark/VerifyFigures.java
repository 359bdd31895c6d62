package org.jointcase.benchmark;

import java.nio.file.Files;

/** A bundle of a million entries, verified offline. */
final class VerifyFigures implements Figures {
    @Override
    public String name() {
        return "verify";
    }

    @Override
    public void measure(Servers servers, Pace pace, Report report) throws Exception {
        var log = new MillionEntries();
        var bundle = servers.directory("verify-benchmark").resolve("bundle.zip");
        log.write(bundle);
        report.add("entries of a bundle", MillionEntries.COUNT, "entries");
        report.add("the bundle", Files.size(bundle) / 1e6, "MB");
        var verified = OfflineVerifier.of(bundle, log.key().verifier().toString());
        report.add("verifying it offline", verified.seconds(), "s", Budget.under(30));
        report.add(
                "peak memory of the verifier, with -Xmx" + OfflineVerifier.HEAP + "m",
                verified.peak(),
                "MiB",
                Budget.under(OfflineVerifier.HEAP));
        Files.delete(bundle);
    }
}
