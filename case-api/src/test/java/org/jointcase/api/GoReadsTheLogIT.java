package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jointcase.ledger.entry.Log;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Go's own implementation of notes and tiles reads what is served, where Go and golang.org/x/mod are at hand. */
class GoReadsTheLogIT {
    /** More than a tile's leaves, so that there is one above them. */
    private static final int ACCESSES = 600;

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Program PROGRAM = Program.shared();

    @TempDir
    private static Path built;

    private record Ran(int status, String said) {}

    @BeforeAll
    static void build() throws InterruptedException {
        assumeTrue(isBuilt(), "Go and golang.org/x/mod");
        var someone = PROGRAM.as("ncic.auditor");
        for (int i = 0; i < ACCESSES; i++) {
            someone.get("/investigations/" + UUID.randomUUID()).refused(404, "not-found");
        }
    }

    @ParameterizedTest
    @CsvSource({"CASE,/log/", "ACCESS,/log/access/"})
    void it_accepts_the_checkpoint_the_tiles_and_what_they_prove(Log log, String path) throws Exception {
        var auditor = new AnAuditor(PROGRAM);
        auditor.signed(log);

        var ran = served(path, auditor.key(log).toString());

        assertThat(ran.said()).startsWith("accepted jointcase/ncic/" + log + " ");
        assertThat(ran.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"CASE,/log/access/", "ACCESS,/log/"})
    void it_does_not_accept_one_log_for_the_other(Log log, String path) throws Exception {
        var auditor = new AnAuditor(PROGRAM);
        auditor.signed(Log.CASE);
        auditor.signed(Log.ACCESS);

        var ran = served(path, auditor.key(log).toString());

        assertThat(ran.said()).startsWith("not accepted:");
        assertThat(ran.status()).isEqualTo(1);
    }

    private static Ran served(String path, String key) throws IOException, InterruptedException {
        var token = PROGRAM.as("ncic.auditor").token();
        return run(built.resolve("served").toString(), PROGRAM.address() + path, token, key);
    }

    private static boolean isBuilt() throws InterruptedException {
        try {
            var to = built.resolve("served").toString();
            return run("go", "build", "-o", to, "src/test/go/served.go").status() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static Ran run(String... command) throws IOException, InterruptedException {
        var said = Files.createTempFile(built, "said", ".txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        // Where Debian's packages lie; nothing is fetched.
        builder.environment().put("GO111MODULE", "off");
        builder.environment().put("GOTOOLCHAIN", "local");
        builder.environment().put("GOPATH", built + ":/usr/share/gocode");
        builder.environment().put("GOCACHE", built.resolve("cache").toString());
        var process = builder.start();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(command[0] + " takes too long");
        }
        return new Ran(process.exitValue(), Files.readString(said));
    }
}
