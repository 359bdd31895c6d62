package org.jointcase.transparency.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jointcase.transparency.note.ALog;
import org.jointcase.transparency.verify.SomeLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A verdict is given where its report was written, and nowhere else. */
class FullDiskTest {
    private static final String LOG_KEY = ALog.KEY.verifier().toString();
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_report_that_cannot_be_printed_is_no_verdict() throws IOException {
        assertThat(verify(new PrintStream(new Full(), true, UTF_8))).isEqualTo(1);
        said("the standard output cannot be written");
    }

    @Test
    void a_report_that_does_not_fit_into_its_file_names_it() throws IOException {
        assumeThat(FULL).exists();
        assertThat(verify(new PrintStream(out, true, UTF_8), "--json", FULL.toString()))
                .isEqualTo(1);
        said("/dev/full: ");
        assertThat(out.toString(UTF_8)).isEmpty();
        assertThat(Files.isRegularFile(FULL)).isFalse();
    }

    @Test
    void of_a_report_that_does_not_fit_nothing_stays_behind() throws IOException {
        assumeThat(FULL).exists();
        var report = Files.writeString(folder.resolve("report.json"), "of yesterday");
        var written = Files.createSymbolicLink(folder.resolve("report.json.new"), FULL);
        assertThat(verify(new PrintStream(out, true, UTF_8), "--json", report.toString()))
                .isEqualTo(1);
        said(report + ": ");
        assertThat(out.toString(UTF_8)).isEmpty();
        assertThat(report).hasContent("of yesterday");
        assertThat(Files.exists(written, LinkOption.NOFOLLOW_LINKS)).isFalse();
    }

    private int verify(PrintStream printed, String... more) throws IOException {
        var bundle = Files.write(folder.resolve("bundle.zip"), SomeLog.of(2).whole());
        var arguments = new ArrayList<>(List.of("verify", bundle.toString(), "--log-key", LOG_KEY));
        arguments.addAll(List.of(more));
        return Main.run(arguments, Map.of(), printed, new PrintStream(err, true, UTF_8));
    }

    private void said(String beginning) {
        assertThat(err.toString(UTF_8).lines()).singleElement().asString().startsWith(beginning);
    }

    private static final class Full extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
