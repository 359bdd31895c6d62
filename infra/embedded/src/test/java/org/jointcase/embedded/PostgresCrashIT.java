package org.jointcase.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.embedded.Sql.eventually;
import static org.jointcase.embedded.Sql.execute;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jointcase.embedded.test.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresCrashIT {

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
    void it_comes_back_by_itself_when_somebody_kills_it() throws Exception {
        try (var postgres = start()) {
            Database database = postgres.database("cases", "owner", ROLES);
            execute(database, "owner", "create table t as select 7 as seven");

            ProcessHandle server = EmbeddedPostgres.leftOver(home).orElseThrow();
            server.destroyForcibly();
            server.onExit().get();

            assertThat(eventually(database, "owner", "select seven from t")).isEqualTo("7");
        }
        assertThat(EmbeddedPostgres.leftOver(home)).isEmpty();
    }

    @Test
    void an_id_in_its_file_that_is_now_another_process_neither_stops_it_nor_is_stopped() throws Exception {
        start().close();
        var other = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    home.path().resolve("postgresql/data/postmaster.pid"),
                    other.pid() + "\n/elsewhere\n1\n1\n\n\n\n\n");
            start().close();
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(home, 0, TestServers.binaries());
    }
}
