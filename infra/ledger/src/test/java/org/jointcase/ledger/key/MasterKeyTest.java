package org.jointcase.ledger.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {
    @TempDir
    private Path home;

    @Test
    void is_made_once_for_its_owner_alone() throws IOException {
        var file = home.resolve("master.key");
        var made = MasterKey.make(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(MasterKey.read(file).id()).isEqualTo(made.id());
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> MasterKey.make(file));
        assertThat(MasterKey.read(file).id()).isEqualTo(made.id());
    }

    @Test
    void is_refused_where_others_may_read_it() throws IOException {
        var file = home.resolve("master.key");
        MasterKey.make(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThatIllegalStateException().isThrownBy(() -> MasterKey.read(file)).withMessageContaining("chmod 600");
    }

    @Test
    void is_refused_where_it_is_no_key_without_telling_what_it_is() throws IOException {
        var file = home.resolve("master.key");
        MasterKey.make(file);
        Files.writeString(file, "not-base64-but-secret!");

        assertThatIllegalStateException()
                .isThrownBy(() -> MasterKey.read(file))
                .withMessageNotContaining("secret")
                .withNoCause();
    }

    @Test
    void a_key_wrapped_by_another_does_not_come_out() {
        var wrapped = WrappedKey.create("case/1", MasterKey.make(home.resolve("one")));
        var other = MasterKey.make(home.resolve("other"));

        assertThatIllegalStateException()
                .isThrownBy(() -> wrapped.unwrap(other))
                .withMessageContaining("another master key");
    }

    @Test
    void a_wrapped_key_belongs_to_its_scope() {
        var master = MasterKey.make(home.resolve("one"));
        var wrapped = WrappedKey.create("case/1", master);
        var moved = new WrappedKey(wrapped.id(), "case/2", wrapped.master(), wrapped.wrapped());

        assertThat(wrapped.unwrap(master).id()).isEqualTo(wrapped.id());
        assertThatIllegalStateException()
                .isThrownBy(() -> moved.unwrap(master))
                .withMessageContaining("not what was wrapped");
    }
}
