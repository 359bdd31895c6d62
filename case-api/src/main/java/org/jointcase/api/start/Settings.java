package org.jointcase.api.start;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this installation runs.
 *
 * @param home the directory in which everything lies that the program keeps
 * @param demo whether the demonstration people exist; unset, they do where the run is embedded and on loopback
 */
@ConfigurationProperties("jointcase")
public record Settings(
        Path home,
        @Nullable Boolean demo,
        @DefaultValue MasterKeySettings masterKey,
        @DefaultValue PostgresqlSettings postgresql,
        @DefaultValue KafkaSettings kafka,
        @DefaultValue OperationsSettings operations) {

    /**
     * Where the master key is; unset both, in the home.
     *
     * @param file that nobody but its owner may read
     * @param value itself, in base64, for those who hand secrets over in the environment
     */
    public record MasterKeySettings(
            @Nullable Path file, @Nullable String value) {
        /** Holds a secret. */
        @Override
        public String toString() {
            return "MasterKeySettings";
        }
    }

    /**
     * @param port of the embedded server; 0 for any
     * @param url of a server of one's own, {@code jdbc:postgresql://host/database}; unset, the program brings one
     * @param urls for single roles, where they connect elsewhere (a standby for queries)
     * @param passwords by role
     */
    public record PostgresqlSettings(
            @DefaultValue("0") int port,
            @Nullable String url,
            @DefaultValue Map<String, String> urls,
            @DefaultValue Map<String, String> passwords) {}

    /**
     * @param port of the embedded broker; 0 for any
     * @param bootstrapServers of a cluster of one's own; unset, the program brings a broker
     * @param properties of its clients: SASL and TLS
     */
    public record KafkaSettings(
            @DefaultValue("0") int port,
            @Nullable String bootstrapServers,
            @DefaultValue Map<String, String> properties) {}

    /** @param secret that metrics and the details of the health are shown for; unset, the one in the home */
    public record OperationsSettings(@Nullable String secret) {
        /** Holds a secret. */
        @Override
        public String toString() {
            return "OperationsSettings";
        }
    }

    public boolean embedded() {
        return postgresql.url() == null;
    }
}
