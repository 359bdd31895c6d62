package org.jointcase.api.start;

import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.messaging.Alarms;
import org.jointcase.messaging.relay.Relay;
import org.jointcase.messaging.relay.RelaySettings;
import org.jointcase.messaging.topic.EventsTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@OnNode(role = NodeRole.RELAY)
@Serving
class RelayConfiguration {
    @Bean(initMethod = "start", destroyMethod = "close")
    Relay relay(LedgerReader reader, Connections connections, KafkaConnection kafka, Alarms alarms) {
        return new Relay(new RelaySettings(
                reader,
                connections.unpooled(DatabaseRoles.RELAY),
                kafka.clientProperties(),
                EventsTopic.DEFAULT,
                alarms));
    }
}
