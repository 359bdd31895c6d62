package org.jointcase.api.operations;

import io.micrometer.core.instrument.MeterRegistry;
import org.jointcase.messaging.RaisedAlarms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {
    @Bean
    LedgerMeters ledgerMeters(MeterRegistry meters) {
        return new LedgerMeters(meters);
    }

    @Bean
    RaisedAlarms alarms() {
        return new RaisedAlarms();
    }
}
