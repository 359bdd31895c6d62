package org.jointcase.api.access;

import org.jointcase.api.directory.CentreSettings;
import org.jointcase.api.directory.OrganisationCodes;
import org.jointcase.ledger.access.AccessLog;
import org.jointcase.ledger.command.CommittedStates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
    @Bean
    AccessJournal accessJournal(AccessLog log, CommittedStates states, OrganisationCodes codes, CentreSettings centre) {
        return new AccessJournal(
                log,
                new CaseOf(states),
                () -> codes.find(centre.code()).orElseThrow().value(),
                centre.clock());
    }
}
