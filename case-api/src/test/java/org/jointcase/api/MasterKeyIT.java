package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jointcase.embedded.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one key that is nowhere but where its owner put it. */
class MasterKeyIT {
    @TempDir
    private Path directory;

    @Test
    void it_is_made_once_and_never_in_the_place_of_another() throws IOException {
        var home = directory.resolve("home");
        var key = home.resolve("keys/master.key");
        Program.startIn(home).stop();
        var elsewhere = directory.resolve("elsewhere.key");
        Files.move(key, elsewhere);

        assertRefused(home, "is missing");
        assertThat(key).doesNotExist();
        assertRefused(home, "is missing", "--jointcase.master-key.file=" + directory.resolve("nowhere"));
        assertThat(directory.resolve("nowhere")).doesNotExist();
        Files.setPosixFilePermissions(elsewhere, PosixFilePermissions.fromString("rw-r--r--"));
        assertRefused(home, "chmod 600", "--jointcase.master-key.file=" + elsewhere);
        Files.setPosixFilePermissions(elsewhere, PosixFilePermissions.fromString("rw-------"));
        assertRefused(home, "another master key", "--jointcase.master-key.value=" + "A".repeat(43) + "=");

        Program.startIn(home, "--jointcase.master-key.file=" + elsewhere).stop();
        Program.startIn(
                        home,
                        "--jointcase.master-key.value="
                                + Files.readString(elsewhere).strip())
                .stop();
        assertThat(key).doesNotExist();
    }

    private static void assertRefused(Path home, String why, String... settings) {
        assertThatThrownBy(() -> Program.startIn(home, settings).stop())
                .hasStackTraceContaining(CannotStart.class.getName())
                .hasStackTraceContaining(why);
    }
}
