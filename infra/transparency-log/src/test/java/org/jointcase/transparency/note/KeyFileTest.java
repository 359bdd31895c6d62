package org.jointcase.transparency.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {
    private static final SigningKey KEY = SigningKey.generate("witness.example/w1", SignatureType.COSIGNATURE_V1);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("key");
        KeyFile.write(file, KEY, "correct horse");
    }

    @Test
    void a_key_is_read_again_with_its_passphrase() throws IOException {
        var read = KeyFile.read(file, "correct horse");
        assertThat(read).isEqualTo(KEY);
        assertThat(Files.readString(file))
                .startsWith(KEY.verifier() + "\n-----BEGIN ENCRYPTED PRIVATE KEY-----\n")
                .endsWith("\n-----END ENCRYPTED PRIVATE KEY-----\n");
    }

    @Test
    void another_passphrase_does_not_open_it() {
        for (String wrong : new String[] {"correct hors", "correct horse ", "x"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> KeyFile.read(file, wrong))
                    .withMessageContaining("passphrase");
        }
    }

    @Test
    void it_is_its_owner_s_alone_from_the_first() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r--r--", "rw-r-----", "rw----r--", "rw--w----", "rw-----w-"})
    void a_file_that_others_can_open_is_refused(String permissions) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> KeyFile.read(file, "correct horse"))
                .withMessageContaining("open to others");
    }

    @Test
    void a_key_is_never_overwritten() {
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> KeyFile.write(file, KEY, "correct horse"));
    }

    @Test
    void a_verifier_key_that_is_not_of_this_private_key_is_refused() throws IOException {
        var other = SigningKey.generate("witness.example/w1", SignatureType.COSIGNATURE_V1);
        String text = Files.readString(file);
        Files.writeString(
                file, text.replace(KEY.verifier().toString(), other.verifier().toString()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyFile.read(file, "correct horse"))
                .withMessageContaining("not that of");
    }

    @Test
    void a_file_that_is_none_is_refused() throws IOException {
        String text = Files.readString(file);
        for (String wrong : new String[] {"", text.substring(0, text.length() - 1), text.replace("BEGIN", "BEGUN")}) {
            Files.writeString(file, wrong);
            assertThatIllegalArgumentException().isThrownBy(() -> KeyFile.read(file, "correct horse"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "grün", "tab\t"})
    void a_passphrase_that_cannot_be_used_is_refused_at_once(String passphrase) {
        var other = folder.resolve("other");
        assertThatIllegalArgumentException().isThrownBy(() -> KeyFile.write(other, KEY, passphrase));
        assertThat(other).doesNotExist();
    }
}
