package org.jointcase.embedded;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    Path temporary;

    @Test
    void it_is_made_where_it_is_missing_and_is_the_owners_alone() throws IOException {
        Path directory = temporary.resolve("some/where");
        try (Home home = Home.open(directory)) {
            home.secret("word");

            assertThat(home.path()).isEqualTo(directory.toRealPath());
            assertThat(Files.getPosixFilePermissions(directory)).isEqualTo(fromString("rwx------"));
            assertThat(Files.getPosixFilePermissions(directory.resolve("secrets")))
                    .isEqualTo(fromString("rwx------"));
            assertThat(Files.getPosixFilePermissions(directory.resolve("secrets/word")))
                    .isEqualTo(fromString("rw-------"));
        }
    }

    @Test
    void a_directory_that_others_may_read_is_closed_to_them() throws IOException {
        Files.setPosixFilePermissions(temporary, fromString("rwxr-xr-x"));
        Home.open(temporary).close();
        assertThat(Files.getPosixFilePermissions(temporary)).isEqualTo(fromString("rwx------"));
    }

    @Test
    void a_secret_stays_what_it_was_and_is_no_other() {
        String first;
        try (Home home = Home.open(temporary)) {
            first = home.secret("one");
            assertThat(first).hasSize(43).isNotEqualTo(home.secret("two"));
        }
        try (Home home = Home.open(temporary)) {
            assertThat(home.secret("one")).isEqualTo(first);
        }
    }

    @Test
    void a_second_one_on_the_same_directory_is_refused_by_name() {
        Home first = Home.open(temporary);
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Home.open(temporary.resolve("../" + temporary.getFileName())))
                .withMessageContaining(temporary.toString())
                .withMessageContaining("in use")
                .withMessageContaining("--jointcase.home");
        first.close();
        Home.open(temporary).close();
    }

    @Test
    void somebody_elses_directory_is_left_as_it_was() throws IOException {
        Files.writeString(temporary.resolve("letter"), "dear");
        Files.setPosixFilePermissions(temporary, fromString("rwxr-xr-x"));

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Home.open(temporary))
                .withMessageContaining("is no data directory of Jointcase");

        assertThat(temporary).isDirectoryContaining("glob:**letter");
        assertThat(Files.getPosixFilePermissions(temporary)).isEqualTo(fromString("rwxr-xr-x"));
    }

    @Test
    void a_layout_that_it_does_not_know_is_refused_and_can_be_opened_by_who_knows_it() throws IOException {
        Home.open(temporary).close();
        Files.writeString(temporary.resolve("jointcase.version"), "2\n");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Home.open(temporary))
                .withMessageContaining("layout 2");

        Files.writeString(temporary.resolve("jointcase.version"), "1\n");
        Home.open(temporary).close();
    }

    @Test
    void a_start_that_was_killed_before_the_version_was_written_is_made_good() throws IOException {
        Files.createFile(temporary.resolve("lock"));
        Files.createFile(temporary.resolve("jointcase.version.draft"));
        Home.open(temporary).close();
        assertThat(temporary.resolve("jointcase.version")).hasContent("1");
    }
}
