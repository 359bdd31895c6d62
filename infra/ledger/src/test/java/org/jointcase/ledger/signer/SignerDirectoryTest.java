package org.jointcase.ledger.signer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.signer.SignerDirectory.Known;
import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.NoteFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignerDirectoryTest {
    private static final String ORIGIN = "jointcase/test/case";

    @TempDir
    private Path path;

    @Test
    void a_key_is_made_once_with_the_memory_that_nothing_was_signed() throws Exception {
        var directory = new SignerDirectory(path, "open sesame");

        var made = directory.keys(Log.CASE, ORIGIN, () -> Known.NOTHING, false);
        var read = directory.keys(Log.CASE, ORIGIN, () -> Known.BEGUN, false);

        assertThat(read.policy()).isEqualTo(made.policy());
        var nothing = NoteFile.read(directory.state(Log.CASE)).orElseThrow();
        assertThat(made.policy().open(nothing).size()).isZero();
        assertThat(Files.readString(path.resolve("case.key"))).startsWith(ORIGIN + "+");
    }

    @Test
    void no_key_is_made_where_one_has_signed() throws IOException {
        var directory = new SignerDirectory(path, "open sesame");

        assertThatIllegalStateException()
                .isThrownBy(() -> directory.keys(Log.CASE, ORIGIN, () -> Known.BEGUN, false))
                .withMessageContaining("is missing, and the log jointcase/test/case has begun");

        var keys = directory.keys(Log.CASE, ORIGIN, () -> Known.NOTHING, false);
        var nothing = NoteFile.read(directory.state(Log.CASE)).orElseThrow();
        var root = Checkpoint.parse(nothing.text()).root();
        NoteFile.replace(
                directory.state(Log.CASE), new Checkpoint(ORIGIN, 7, root).sign(keys.signing(), Instant.EPOCH));
        Files.delete(path.resolve("case.key"));
        for (boolean first : new boolean[] {false, true}) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> directory.keys(Log.CASE, ORIGIN, () -> Known.NOTHING, first))
                    .withMessageContaining("is missing, and it signed the log jointcase/test/case");
        }
        assertThat(path.resolve("case.key")).doesNotExist();
    }

    @Test
    void a_key_that_is_made_because_somebody_says_so_remembers_nothing_that_witnesses_have_not_allowed()
            throws IOException {
        var directory = new SignerDirectory(path, "open sesame");
        directory.keys(Log.CASE, ORIGIN, () -> Known.NOTHING, false);
        Files.delete(path.resolve("case.key"));

        assertThatIllegalStateException()
                .isThrownBy(() -> directory.keys(Log.CASE, ORIGIN, () -> Known.SIGNED, true))
                .withMessageContaining("it signed the log");
        directory.keys(Log.CASE, ORIGIN, () -> Known.BEGUN, true);

        assertThat(path.resolve("case.key")).exists();
        assertThat(directory.state(Log.CASE)).doesNotExist();
    }

    @Test
    void neither_another_passphrase_nor_another_name_will_do() {
        new SignerDirectory(path, "open sesame").keys(Log.CASE, ORIGIN, () -> Known.NOTHING, false);

        assertThatIllegalStateException()
                .isThrownBy(() -> new SignerDirectory(path, "sesame").keys(Log.CASE, ORIGIN, () -> Known.BEGUN, false))
                .withMessageContaining("passphrase");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        new SignerDirectory(path, "open sesame").keys(Log.CASE, "another", () -> Known.BEGUN, false))
                .withMessageContaining("is a key of the log " + ORIGIN + ", not of another");
    }
}
