package org.jointcase.api.exhibit;

import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.jointcase.api.change.Changes;
import org.jointcase.evidence.Vault;
import org.jointcase.ledger.bundle.EvidenceSource;
import org.jointcase.ledger.command.CommittedStates;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.event.EntryOpener;
import org.jointcase.messaging.RaisedAlarms;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class ExhibitConfiguration {
    @Bean
    EvidenceSource evidenceSource(EvidenceStore store) {
        return store::openVerified;
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    EvidenceSweep evidenceSweep(
            Vault vault, LedgerReader reader, EntryOpener opener, RaisedAlarms alarms, EvidenceSettings settings) {
        return new EvidenceSweep(vault, reader, opener, alarms, settings.sweepEvery());
    }

    @Bean
    RecordedFiles recordedFiles(LedgerReader reader, EntryOpener opener) {
        return new RecordedFiles(reader, opener);
    }

    @Bean
    Intake intake(CommittedStates states, Changes changes, EvidenceStore store, JsonMapper json) {
        return new Intake(states, changes, store, json);
    }

    /** Who sends a large file and asks first is told to go on only when the file is wanted. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> askedFirst() {
        return server -> server.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> protocol) {
                protocol.setContinueResponseTiming("onRead");
            }
        });
    }
}
