package org.jointcase.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jointcase.embedded.Sql.execute;
import static org.jointcase.embedded.Sql.query;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jointcase.embedded.test.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresIT {

    private static final List<String> ROLES = List.of("owner", "reader");

    @TempDir
    Path directory;

    private Home home;

    @BeforeEach
    void open() {
        home = Home.open(directory);
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void what_was_written_is_there_after_a_restart_on_the_same_port_with_the_same_passwords() throws SQLException {
        int port;
        Database before;
        try (var postgres = start()) {
            port = postgres.port();
            before = postgres.database("cases", "owner", ROLES);
            execute(before, "owner", "create table t as select 7 as seven");
        }
        try (var postgres = start()) {
            assertThat(postgres.port()).isEqualTo(port);
            assertThat(postgres.database("cases", "owner", ROLES)).isEqualTo(before);
            assertThat(query(before, "owner", "select seven from t")).isEqualTo("7");
        }
    }

    @Test
    void what_it_acknowledges_is_on_the_disk() throws SQLException {
        try (var postgres = start()) {
            Database database = postgres.database("cases", "owner", ROLES);
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                assertThat(query(database, "owner", "show " + setting))
                        .as(setting)
                        .isEqualTo("on");
            }
        }
    }

    @Test
    void data_of_another_major_version_are_refused_and_left_alone() throws IOException {
        start().close();
        Path version = home.path().resolve("postgresql/data/PG_VERSION");
        Files.writeString(version, "17\n");
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(this::start)
                .withMessageContaining(home.path().resolve("postgresql/data").toString())
                .withMessageContaining("PostgreSQL 17")
                .withMessageContaining("PostgreSQL 18");
        Files.writeString(version, "18\n");
        start().close();
    }

    @Test
    void a_taken_port_names_the_setting() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> EmbeddedPostgres.start(home, taken.getLocalPort(), TestServers.binaries()))
                    .withMessageContaining("--jointcase.postgresql.port");
        }
    }

    @Test
    void a_lost_password_of_a_role_is_replaced() throws Exception {
        try (var postgres = start()) {
            postgres.database("cases", "owner", ROLES);
        }
        Files.delete(home.path().resolve("secrets/postgresql-reader"));
        try (var postgres = start()) {
            Database database = postgres.database("cases", "owner", ROLES);
            assertThat(query(database, "reader", "select current_user")).isEqualTo("reader");
        }
    }

    @Test
    void without_the_superusers_password_it_says_what_is_missing() throws IOException {
        start().close();
        Files.delete(home.path().resolve("secrets/postgresql-postgres"));
        assertThatExceptionOfType(CannotStart.class).isThrownBy(this::start).withMessageContaining("superuser");
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(home, 0, TestServers.binaries());
    }
}
