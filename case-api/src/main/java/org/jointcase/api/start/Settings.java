package org.jointcase.api.start;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this installation runs.
 *
 * @param home the directory in which everything lies that the program keeps
 * @param demo whether the demonstration people exist; unset, they do where the run is embedded and on loopback
 * @param roles what this node does
 */
@ConfigurationProperties("jointcase")
public record Settings(
        Path home,
        @Nullable Boolean demo,
        @DefaultValue({"api", "relay", "projections"}) Set<NodeRole> roles,
        @DefaultValue PostgresqlSettings postgresql,
        @DefaultValue KafkaSettings kafka) {

    /** What a node may do. */
    public enum NodeRole {
        API,
        RELAY,
        PROJECTIONS
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

    public boolean embedded() {
        return postgresql.url() == null;
    }

    public boolean does(NodeRole role) {
        return roles.contains(role);
    }
}
