package org.jointcase.embedded.test;

import java.util.Map;
import javax.sql.DataSource;
import org.jointcase.embedded.Database;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.embedded.EmbeddedKafka;
import org.jointcase.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/** The servers that the program brings, in a home that lasts as long as the process. */
final class EmbeddedServers implements Servers {

    private final TestHome home = TestHome.create();
    private @Nullable EmbeddedPostgres postgres;
    private @Nullable EmbeddedKafka kafka;

    EmbeddedServers() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "jointcase-test-servers-stop"));
    }

    private synchronized EmbeddedPostgres postgres() {
        if (postgres == null) {
            postgres = EmbeddedPostgres.start(home.home(), 0, TestHome.binaries());
        }
        return postgres;
    }

    private synchronized EmbeddedKafka kafka() {
        if (kafka == null) {
            kafka = EmbeddedKafka.start(home.home(), 0);
        }
        return kafka;
    }

    /** Nobody needs the data: PostgreSQL is not asked to keep them, and the broker ends with the process. */
    private synchronized void stop() {
        if (postgres != null) {
            postgres.abort();
        }
        home.close();
    }

    @Override
    public Database database(String name) {
        return postgres().database(name, DatabaseRoles.OWNER, DatabaseRoles.ALL);
    }

    @Override
    public DataSource superuser(String database) {
        return postgres().superuser(database);
    }

    @Override
    public Map<String, Object> kafkaClientProperties() {
        return kafka().clientProperties();
    }
}
