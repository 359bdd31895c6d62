package org.jointcase.api.assistance;

import org.jointcase.api.directory.KnownOrganisations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AssistanceConfiguration {
    @Bean
    CentralAuthority centralAuthority(KnownOrganisations organisations) {
        return new CentralAuthority(organisations);
    }
}
