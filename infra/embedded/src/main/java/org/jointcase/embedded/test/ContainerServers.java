package org.jointcase.embedded.test;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.CommonClientConfigs;
import org.jointcase.embedded.Database;
import org.jointcase.embedded.DatabasePreparation;
import org.jointcase.embedded.DatabaseRoles;
import org.jspecify.annotations.Nullable;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The same servers from images; Testcontainers ends them with the process. */
final class ContainerServers implements Servers {

    private static final String POSTGRES_IMAGE = "postgres:18.6";
    private static final String KAFKA_IMAGE = "apache/kafka:4.2.2";

    private final Map<String, String> passwords = DatabaseRoles.ALL.stream()
            .collect(Collectors.toMap(
                    Function.identity(), role -> UUID.randomUUID().toString()));
    private @Nullable PostgreSQLContainer postgres;
    private @Nullable KafkaContainer kafka;

    private synchronized PostgreSQLContainer postgres() {
        if (postgres == null) {
            postgres = new PostgreSQLContainer(POSTGRES_IMAGE);
            // Testcontainers turns fsync off; the ledger refuses such a server.
            postgres.setCommand("postgres", "-c", "fsync=on", "-c", "max_connections=150");
            postgres.start();
        }
        return postgres;
    }

    private synchronized KafkaContainer kafka() {
        if (kafka == null) {
            kafka = new KafkaContainer(KAFKA_IMAGE).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
            kafka.start();
        }
        return kafka;
    }

    @Override
    public Database database(String name) {
        var preparation = new DatabasePreparation(superuser(postgres().getDatabaseName()));
        preparation.roles(passwords);
        preparation.database(name, DatabaseRoles.OWNER, DatabaseRoles.ALL);
        return new Database(name, jdbcUrl(name), passwords);
    }

    @Override
    public DataSource superuser(String database) {
        return Database.dataSource(
                jdbcUrl(database), postgres().getUsername(), postgres().getPassword());
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://" + postgres().getHost() + ":" + postgres().getMappedPort(5432) + "/" + database;
    }

    @Override
    public Map<String, Object> kafkaClientProperties() {
        return Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, kafka().getBootstrapServers());
    }
}
