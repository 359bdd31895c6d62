package org.jointcase.api.start;

import java.util.Map;

/** What a client needs to reach Kafka. */
public record KafkaConnection(Map<String, Object> clientProperties) {
    public KafkaConnection {
        clientProperties = Map.copyOf(clientProperties);
    }

    /** Holds a password. */
    @Override
    public String toString() {
        return "KafkaConnection";
    }
}
