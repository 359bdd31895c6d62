package org.jointcase.api.access;

import org.jointcase.api.directory.OrganisationCodes;
import org.jointcase.api.start.CentreSettings;
import org.jointcase.ledger.access.AccessLog;
import org.jointcase.ledger.command.CommittedStates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
    @Bean
    CaseOf caseOf(CommittedStates states) {
        return new CaseOf(states);
    }

    @Bean
    AccessJournal accessJournal(AccessLog log, CaseOf cases, OrganisationCodes codes, CentreSettings centre) {
        return new AccessJournal(
                log, cases, () -> codes.find(centre.code()).orElseThrow().value(), centre.clock());
    }
}
