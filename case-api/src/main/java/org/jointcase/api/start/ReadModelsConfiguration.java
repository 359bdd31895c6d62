package org.jointcase.api.start;

import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.ledger.Ledger;
import org.jointcase.messaging.Alarms;
import org.jointcase.messaging.topic.EventsTopic;
import org.jointcase.projections.EveryProjection;
import org.jointcase.projections.readmodel.ReadModelSettings;
import org.jointcase.projections.readmodel.ReadModels;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@OnNode(role = NodeRole.PROJECTIONS)
@Serving
class ReadModelsConfiguration {
    /** What a node that was away for long finds. To make it anew is then many times as fast as entry by entry. */
    private static final long FAR = 100_000;

    @Bean(initMethod = "start", destroyMethod = "close")
    ReadModels readModels(Ledger ledger, Connections connections, KafkaConnection kafka, Alarms alarms) {
        int models = EveryProjection.OF_CASES.size() + EveryProjection.OF_ACCESSES.size();
        return new ReadModels(
                new ReadModelSettings(
                        connections.pool(DatabaseRoles.PROJECTOR, ReadModels.connections(models)),
                        connections.unpooled(DatabaseRoles.PROJECTOR),
                        ledger.reader(),
                        ledger.opener(),
                        ledger.accessOpener(),
                        kafka.clientProperties(),
                        EventsTopic.DEFAULT,
                        FAR,
                        alarms),
                EveryProjection.OF_CASES,
                EveryProjection.OF_ACCESSES);
    }
}
