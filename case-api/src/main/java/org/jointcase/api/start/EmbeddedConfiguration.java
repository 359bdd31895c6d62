package org.jointcase.api.start;

import static org.jointcase.api.start.Announcement.say;

import java.util.Map;
import java.util.Optional;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.embedded.EmbeddedPostgres;
import org.jointcase.embedded.Home;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The default: the program starts its own PostgreSQL and Kafka, and stops them last. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "jointcase.postgresql.url", matchIfMissing = true, havingValue = "never")
class EmbeddedConfiguration {
    private static final String DATABASE = "jointcase";

    @Bean(destroyMethod = "close")
    @Serving // a command needs none
    StartingKafka embeddedKafka(Home home, Settings settings) {
        say("Starting Kafka");
        return StartingKafka.begin(home, settings.kafka().port());
    }

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(Home home, Settings settings, Optional<StartingKafka> begunBefore) {
        say("Starting PostgreSQL");
        return EmbeddedPostgres.start(home, settings.postgresql().port());
    }

    @Bean(destroyMethod = "close")
    Connections connections(EmbeddedPostgres postgres) {
        return new Connections(postgres.database(DATABASE, DatabaseRoles.OWNER, DatabaseRoles.ALL), Map.of());
    }

    @Bean
    @Lazy
    KafkaConnection kafkaConnection(StartingKafka kafka) {
        return new KafkaConnection(kafka.started().clientProperties());
    }
}
