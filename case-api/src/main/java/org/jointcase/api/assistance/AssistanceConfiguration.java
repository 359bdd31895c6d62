package org.jointcase.api.assistance;

import org.jointcase.api.directory.OrganisationCodes;
import org.jointcase.ledger.command.CommittedStates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AssistanceConfiguration {
    @Bean
    CentralAuthority centralAuthority(OrganisationCodes codes, CommittedStates states) {
        return new CentralAuthority(codes, states);
    }
}
