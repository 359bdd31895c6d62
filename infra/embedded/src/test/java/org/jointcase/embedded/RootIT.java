package org.jointcase.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jointcase.embedded.Sql.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What happens where we are root and no user namespace can be had, as in most containers. */
@EnabledIfSystemProperty(named = "user.name", matches = "root")
class RootIT {

    @TempDir
    Path directory;

    @Test
    void the_server_runs_as_nobody_and_survives_a_restart() throws IOException, SQLException {
        try (Home home = Home.open(directory)) {
            for (int start = 0; start < 2; start++) {
                var nobody = Unprivileged.as(Unprivileged.nobody(home.path()), home.path());
                try (var postgres = EmbeddedPostgres.start(home, 0, home.directory("postgresql"), nobody)) {
                    Database database = postgres.database("cases", "owner", List.of("owner"));
                    assertThat(query(database, "owner", "select 7")).isEqualTo("7");
                    assertThat(EmbeddedPostgres.leftOver(home)
                                    .orElseThrow()
                                    .info()
                                    .user())
                            .contains("nobody");
                }
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void a_home_that_was_nobodys_stays_nobodys() throws IOException {
        Files.setOwner(directory, Unprivileged.nobody(directory));
        assertThat(Unprivileged.in(directory).account()).isEqualTo(Unprivileged.nobody(directory));
    }

    @Test
    void a_home_that_nobody_can_reach_is_refused_with_what_to_do() throws IOException {
        Path closed = Files.createDirectories(directory.resolve("closed/home"));
        Files.setPosixFilePermissions(closed.getParent(), PosixFilePermissions.fromString("rwx------"));
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Unprivileged.as(Unprivileged.nobody(closed), closed))
                .withMessageContaining("start Jointcase as another user");
    }
}
