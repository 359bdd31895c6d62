package org.jointcase.api.start;

import java.util.HashMap;
import java.util.Map;
import org.jointcase.embedded.CannotStart;
import org.jointcase.embedded.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The same program against servers of one's own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("jointcase.postgresql.url")
class DeployedConfiguration {
    @Bean(destroyMethod = "close")
    Connections connections(Settings settings, @Value("${jointcase.identity.issuer-uri:}") String issuer) {
        required("jointcase.identity.issuer-uri", issuer);
        var server = settings.postgresql();
        var url = required("jointcase.postgresql.url", server.url());
        return new Connections(new Database("jointcase", url, server.passwords()), server.urls());
    }

    @Bean
    KafkaConnection kafkaConnection(Settings settings) {
        Map<String, Object> properties = new HashMap<>(settings.kafka().properties());
        properties.put(
                "bootstrap.servers",
                required("jointcase.kafka.bootstrap-servers", settings.kafka().bootstrapServers()));
        return new KafkaConnection(properties);
    }

    private static String required(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new CannotStart(
                    "The setting " + name + " is missing: with jointcase.postgresql.url, PostgreSQL, Kafka"
                            + " and the identity provider are all one's own");
        }
        return value;
    }
}
