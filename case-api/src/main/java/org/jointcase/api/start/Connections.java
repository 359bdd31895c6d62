package org.jointcase.api.start;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jointcase.embedded.CannotStart;
import org.jointcase.embedded.Database;
import org.jointcase.embedded.DatabaseRoles;

/** Connections to PostgreSQL, for each role its own. */
public final class Connections implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 5_000;
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(20);

    private final Database database;
    private final Map<String, String> urls;
    private final Map<String, HikariDataSource> pools = new ConcurrentHashMap<>();

    /** @param urls for roles that connect elsewhere than the database says */
    Connections(Database database, Map<String, String> urls) {
        this.database = database;
        this.urls = Map.copyOf(urls);
    }

    /** Connections made one by one, where each is held for long, or is needed once. */
    public DataSource unpooled(String role) {
        return Database.dataSource(urlOf(role), role, passwordOf(role));
    }

    /** The pool of a role; the same one each time. */
    public DataSource pool(String role, int size) {
        return pools.computeIfAbsent(role, name -> new HikariDataSource(configuration(name, size)));
    }

    private HikariConfig configuration(String role, int size) {
        var configuration = new HikariConfig();
        configuration.setPoolName(role);
        configuration.setDataSource(
                // A rebuild takes as long as it takes; everybody else waits for an answer.
                role.equals(DatabaseRoles.PROJECTOR)
                        ? unpooled(role)
                        : Database.dataSource(urlOf(role), role, passwordOf(role), LONGEST_SILENCE));
        configuration.setMaximumPoolSize(size);
        configuration.setConnectionTimeout(PATIENCE_MILLIS);
        // A database that is away when the program starts, or goes away later, comes back by itself.
        configuration.setInitializationFailTimeout(-1);
        return configuration;
    }

    private String urlOf(String role) {
        return urls.getOrDefault(role, database.jdbcUrl());
    }

    private String passwordOf(String role) {
        if (!database.passwords().containsKey(role)) {
            throw new CannotStart("The setting jointcase.postgresql.passwords." + role + " is missing");
        }
        return database.password(role);
    }

    @Override
    public void close() {
        pools.values().forEach(HikariDataSource::close);
    }
}
