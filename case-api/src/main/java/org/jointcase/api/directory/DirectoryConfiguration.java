package org.jointcase.api.directory;

import org.jointcase.api.start.CentreSettings;
import org.jointcase.api.start.Connections;
import org.jointcase.api.start.Schemas;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.ledger.command.CommittedStates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {
    private static final int CONNECTIONS = 8;

    @Bean
    PersonDirectory personDirectory(Connections connections, Schemas ready) {
        return new PersonDirectory(jdbc(connections));
    }

    @Bean
    OrganisationCodes organisationCodes(Connections connections, Schemas ready) {
        return new OrganisationCodes(jdbc(connections));
    }

    @Bean
    KnownOrganisations knownOrganisations(OrganisationCodes codes, CommittedStates states) {
        return new KnownOrganisations(codes, states);
    }

    @Bean
    CaseNumbers caseNumbers(Connections connections, CentreSettings centre, Schemas ready) {
        return new CaseNumbers(jdbc(connections), centre.code());
    }

    private static JdbcClient jdbc(Connections connections) {
        return JdbcClient.create(connections.pool(DatabaseRoles.DIRECTORY, CONNECTIONS));
    }
}
