package org.jointcase.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jointcase.embedded.Database;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.embedded.EmbeddedKafka;
import org.jointcase.embedded.EmbeddedPostgres;
import org.jointcase.embedded.Home;
import org.jspecify.annotations.Nullable;

/** The one PostgreSQL of a run, and its Kafka once somebody asks for it. */
final class Servers implements AutoCloseable {
    private final Home home;
    private final EmbeddedPostgres postgres;
    private @Nullable EmbeddedKafka kafka;

    Servers() throws IOException {
        home = Home.open(Files.createTempDirectory("jointcase-benchmark").resolve("home"));
        postgres = EmbeddedPostgres.start(home, 0);
    }

    /** A directory on the disk that the servers write to. */
    Path directory(String name) {
        return home.directory(name);
    }

    /** Gives back what such a directory takes. */
    void remove(String name) throws IOException {
        delete(directory(name));
    }

    Database database(String name) {
        return postgres.database(name, DatabaseRoles.OWNER, DatabaseRoles.ALL);
    }

    Map<String, Object> kafka() {
        if (kafka == null) {
            kafka = EmbeddedKafka.start(home, 0);
        }
        return kafka.clientProperties();
    }

    static HikariDataSource pool(DataSource of, int size, boolean autoCommit) {
        var config = new HikariConfig();
        config.setDataSource(of);
        config.setMaximumPoolSize(size);
        config.setAutoCommit(autoCommit);
        return new HikariDataSource(config);
    }

    @Override
    public void close() throws IOException {
        if (kafka != null) {
            kafka.close();
        }
        postgres.close();
        var directory = Objects.requireNonNull(home.path().getParent());
        home.close();
        delete(directory);
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
