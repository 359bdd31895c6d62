package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jointcase.embedded.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person reads where the program does not start: one line, which says what to do. */
class RefusedStartIT {
    @TempDir
    private Path directory;

    @Test
    void a_taken_port() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(refusal("--server.port=" + taken.getLocalPort()))
                    .isEqualTo("Port " + taken.getLocalPort() + " is taken: choose another with --server.port");
        }
    }

    @Test
    void a_home_in_use() {
        try (var inUse = Home.open(home())) {
            assertThat(refusal("--server.port=0"))
                    .contains(inUse.path().toString())
                    .contains("in use")
                    .contains("--jointcase.home");
        }
    }

    @Test
    void a_home_that_cannot_be_written() throws IOException {
        Files.writeString(directory.resolve("file"), "no directory");

        assertThat(refusal(directory.resolve("file/home"), "--server.port=0"))
                .startsWith("The data directory " + directory.resolve("file/home") + " cannot be used: ");
    }

    @Test
    void a_home_of_another_postgresql() throws IOException {
        try (var home = Home.open(home())) {
            home.secret("postgresql-postgres");
            Files.createDirectories(home.directory("postgresql").resolve("data"));
            Files.writeString(home.directory("postgresql").resolve("data/PG_VERSION"), "17\n");
        }

        assertThat(refusal("--server.port=0")).contains("PostgreSQL 17").contains("PostgreSQL 18");
    }

    @Test
    void a_role_that_there_is_not() {
        assertThat(refusal("--server.port=0", "--jointcase.roles=api,relayer"))
                .contains("jointcase.roles")
                .contains("'relayer'")
                .contains("api, relay, projections");
    }

    @Test
    void a_setting_that_cannot_be_read() {
        assertThat(refusal("--server.port=0", "--jointcase.postgresql.port=many"))
                .startsWith("The setting jointcase.postgresql.port cannot be read");
    }

    @Test
    void servers_of_ones_own_without_a_provider_of_ones_own() {
        assertThat(refusal("--server.port=0", "--jointcase.postgresql.url=jdbc:postgresql://127.0.0.1:1/none"))
                .startsWith("The setting jointcase.identity.issuer-uri is missing");
    }

    @Test
    void a_postgresql_that_is_not_there() {
        assertThat(refusal(
                        "--server.port=0",
                        "--jointcase.identity.issuer-uri=http://127.0.0.1:1",
                        "--jointcase.postgresql.url=jdbc:postgresql://127.0.0.1:1/none",
                        "--jointcase.postgresql.passwords.jointcase_owner=x"))
                .contains("127.0.0.1:1");
    }

    private Path home() {
        return directory.resolve("home");
    }

    private String refusal(String... settings) {
        return refusal(home(), settings);
    }

    private static String refusal(Path home, String... settings) {
        try (var program = ForkedProgram.start(home, settings)) {
            assertThat(program.exit()).isEqualTo(1);
            var lines = program.said().lines().toList();
            assertThat(lines.getLast()).contains("Jointcase did not start. ");
            assertThat(program.said()).doesNotContain("\tat ");
            var line = lines.getLast();
            return line.substring(line.indexOf("start. ") + "start. ".length());
        }
    }
}
