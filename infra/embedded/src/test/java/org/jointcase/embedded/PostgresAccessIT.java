package org.jointcase.embedded;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.jointcase.embedded.Sql.execute;
import static org.jointcase.embedded.Sql.query;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jointcase.embedded.test.TestServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresAccessIT {

    private static final List<String> ROLES = List.of("owner", "reader");

    @TempDir
    static Path directory;

    private static Home home;
    private static EmbeddedPostgres postgres;
    private static Database database;

    @BeforeAll
    static void start() {
        home = Home.open(directory);
        postgres = EmbeddedPostgres.start(home, 0, TestServers.binaries());
        database = postgres.database("cases", "owner", ROLES);
    }

    @AfterAll
    static void stop() {
        postgres.close();
        home.close();
    }

    @Test
    void it_answers_only_who_knows_the_password() {
        for (String role : new String[] {"postgres", "owner", "reader"}) {
            for (String password : new String[] {"", "wrong", role}) {
                assertThatExceptionOfType(SQLException.class)
                        .as("%s with '%s'", role, password)
                        .isThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), role, password))
                        .withMessageMatching("(?s).*(password|no password was provided).*");
            }
        }
    }

    @Test
    void each_password_is_of_one_role_and_in_a_file_of_the_owners_alone() throws IOException {
        assertThat(database.password("owner")).isNotEqualTo(database.password("reader"));
        assertThat(database.toString()).doesNotContain(database.password("owner"));
        try (var secrets = Files.list(home.path().resolve("secrets"))) {
            assertThat(secrets)
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allSatisfy(file ->
                            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(fromString("rw-------")));
        }
        assertThat(Files.getPosixFilePermissions(home.path().resolve("postgresql")))
                .isEqualTo(fromString("rwx------"));
    }

    @Test
    void nobody_else_connects_to_the_database_and_no_role_is_more_than_a_role() throws SQLException {
        postgres.database("others", "stranger", List.of("stranger"));
        Database asStranger =
                new Database("cases", database.jdbcUrl(), Map.of("stranger", home.secret("postgresql-stranger")));
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> query(asStranger, "stranger", "select 1"))
                .withMessageContaining("permission denied for database");
        assertThat(query(database, "owner", """
                select string_agg(rolname, ',') from pg_roles
                where rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls
                """)).isEqualTo("postgres");
    }

    @Test
    void it_listens_on_the_loopback_address_and_nowhere_else() throws Exception {
        new Socket(InetAddress.getLoopbackAddress(), postgres.port()).close();
        for (var network : NetworkInterface.networkInterfaces().toList()) {
            for (var address : network.inetAddresses().toList()) {
                if (!address.getHostAddress().equals("127.0.0.1")) {
                    assertThatExceptionOfType(IOException.class)
                            .as("%s", address)
                            .isThrownBy(() -> new Socket(address, postgres.port()).close());
                }
            }
        }
        assertThat(Files.readAllLines(home.path().resolve("postgresql/data/postmaster.pid")))
                .as("process, data, start, port, directory of the socket, address")
                .element(4, STRING)
                .isEmpty();
    }

    @Test
    void a_broken_statement_leaves_no_content_in_its_log() throws Exception {
        execute(database, "owner", "create table t (name text primary key)");
        for (int i = 0; i < 2; i++) {
            try {
                execute(database, "owner", "insert into t values ('canary')");
            } catch (SQLException e) {
                assertThat(e.getMessage()).contains("canary");
            }
        }
        assertThat(logWith("duplicate key value violates unique constraint")).doesNotContain("canary");
    }

    /** The log, once this is in it: the server writes it a little later. */
    private static String logWith(String words) throws IOException, InterruptedException {
        try (var logs = Files.list(home.path().resolve("postgresql/log"))) {
            Path file = logs.findFirst().orElseThrow();
            for (int attempt = 0; attempt < 100 && !Files.readString(file).contains(words); attempt++) {
                Thread.sleep(100);
            }
            return assertThat(Files.readString(file)).contains(words).actual();
        }
    }
}
