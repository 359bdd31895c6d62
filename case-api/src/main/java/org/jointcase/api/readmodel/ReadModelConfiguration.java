package org.jointcase.api.readmodel;

import java.time.Duration;
import org.jointcase.api.start.CentreSettings;
import org.jointcase.api.start.NodeRole;
import org.jointcase.api.start.OnNode;
import org.jointcase.api.start.Serving;
import org.jointcase.messaging.Alarms;
import org.jointcase.projections.readmodel.ReadModels;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@OnNode(role = NodeRole.PROJECTIONS)
@Serving
class ReadModelConfiguration {
    private static final Duration NIGHT = Duration.ofHours(6);

    @Bean(initMethod = "start", destroyMethod = "close")
    NightlyComparison nightlyComparison(
            ReadModels models, ComparisonSettings settings, CentreSettings centre, Alarms alarms) {
        return new NightlyComparison(models, settings.compareAt(), NIGHT, centre.clock(), alarms);
    }
}
