package org.jointcase.embedded.test;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.jointcase.embedded.Database;

/**
 * One PostgreSQL and one Kafka for all tests of a process, started when first asked for: the embedded ones, or containers
 * where the system property {@code jointcase.containers} is true.
 */
public final class TestServers {

    private TestServers() {}

    private static final class Shared {
        static final Servers SERVERS =
                Boolean.getBoolean("jointcase.containers") ? new ContainerServers() : new EmbeddedServers();
    }

    /** A new database with the roles of {@code DatabaseRoles}; for one test class, or one test. */
    public static Database database() {
        return Shared.SERVERS.database("test_" + UUID.randomUUID().toString().replace("-", ""));
    }

    /** Connections of the superuser, for tests that tamper with what no role of the program may touch. */
    public static DataSource superuser(Database database) {
        return Shared.SERVERS.superuser(database.name());
    }

    /** Where PostgreSQL's binaries are kept for all tests, for those that start servers of their own. */
    public static Path binaries() {
        return TestHome.binaries();
    }

    /** What a Kafka client needs to connect. */
    public static Map<String, Object> kafka() {
        return Shared.SERVERS.kafkaClientProperties();
    }

    /** The name of a new topic, kept for ever, whose name begins so. */
    public static String topic(String prefix, int partitions) {
        String name = prefix + "-" + UUID.randomUUID();
        var topic = new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(Map.of("retention.ms", "-1"));
        try (Admin admin = Admin.create(kafka())) {
            admin.createTopics(List.of(topic)).all().get();
            return name;
        } catch (ExecutionException e) {
            throw new IllegalStateException("The topic " + name + " cannot be made", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
