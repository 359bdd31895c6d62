package org.jointcase.embedded;

import static org.apache.kafka.common.config.SaslConfigs.SASL_JAAS_CONFIG;
import static org.apache.kafka.common.config.SaslConfigs.SASL_MECHANISM;

import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.security.scram.ScramLoginModule;

/** The one account of the broker. */
record KafkaAccount(String name, String password) {

    static final String MECHANISM = "SCRAM-SHA-512";

    String jaas() {
        return "%s required username=\"%s\" password=\"%s\";"
                .formatted(ScramLoginModule.class.getName(), name, password);
    }

    /** As the storage is formatted with it: the broker keeps the verifier, not the password. */
    String scramArgument() {
        return MECHANISM + "=[name=" + name + ",password=" + password + "]";
    }

    Map<String, Object> clientProperties(String bootstrapServers) {
        return Map.of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                CommonClientConfigs.SECURITY_PROTOCOL_CONFIG,
                "SASL_PLAINTEXT",
                SASL_MECHANISM,
                MECHANISM,
                SASL_JAAS_CONFIG,
                jaas());
    }

    @Override
    public String toString() {
        return name;
    }
}
