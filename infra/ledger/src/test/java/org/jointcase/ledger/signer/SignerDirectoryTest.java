package org.jointcase.ledger.signer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jointcase.ledger.entry.Log;
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

        var made = directory.keys(Log.CASE, ORIGIN, () -> false, false);
        var read = directory.keys(Log.CASE, ORIGIN, () -> true, false);

        assertThat(read.policy()).isEqualTo(made.policy());
        var nothing = NoteFile.read(directory.state(Log.CASE)).orElseThrow();
        assertThat(made.policy().open(nothing).size()).isZero();
        assertThat(Files.readString(path.resolve("case.key"))).startsWith(ORIGIN + "+");
    }

    @Test
    void no_key_is_made_where_one_has_signed() throws IOException {
        var directory = new SignerDirectory(path, "open sesame");

        assertThatIllegalStateException()
                .isThrownBy(() -> directory.keys(Log.CASE, ORIGIN, () -> true, false))
                .withMessageContaining("is missing, and the log jointcase/test/case has begun");

        var keys = directory.keys(Log.CASE, ORIGIN, () -> false, false);
        var nothing = NoteFile.read(directory.state(Log.CASE)).orElseThrow();
        var root = Checkpoint.parse(nothing.text()).root();
        NoteFile.replace(
                directory.state(Log.CASE), new Checkpoint(ORIGIN, 7, root).sign(keys.signing(), Instant.EPOCH));
        Files.delete(path.resolve("case.key"));
        assertThatIllegalStateException()
                .isThrownBy(() -> directory.keys(Log.CASE, ORIGIN, () -> false, false))
                .withMessageContaining("is missing, and the log jointcase/test/case has begun");
        assertThat(path.resolve("case.key")).doesNotExist();
    }

    @Test
    void a_key_that_is_made_because_somebody_says_so_remembers_nothing_that_witnesses_have_not_allowed() {
        var directory = new SignerDirectory(path, "open sesame");

        directory.keys(Log.CASE, ORIGIN, () -> false, true);

        assertThat(path.resolve("case.key")).exists();
        assertThat(directory.state(Log.CASE)).doesNotExist();
    }

    @Test
    void neither_another_passphrase_nor_another_name_will_do() {
        new SignerDirectory(path, "open sesame").keys(Log.CASE, ORIGIN, () -> false, false);

        assertThatIllegalStateException()
                .isThrownBy(() -> new SignerDirectory(path, "sesame").keys(Log.CASE, ORIGIN, () -> true, false))
                .withMessageContaining("passphrase");
        assertThatIllegalStateException()
                .isThrownBy(() -> new SignerDirectory(path, "open sesame").keys(Log.CASE, "another", () -> true, false))
                .withMessageContaining("is a key of the log " + ORIGIN + ", not of another");
    }
}
