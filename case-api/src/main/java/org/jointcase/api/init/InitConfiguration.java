package org.jointcase.api.init;

import static org.jointcase.api.start.Announcement.whisper;

import org.jointcase.api.change.NamedCommands;
import org.jointcase.api.directory.KnownOrganisations;
import org.jointcase.api.directory.OrganisationCodes;
import org.jointcase.api.directory.PersonDirectory;
import org.jointcase.api.provider.Accounts;
import org.jointcase.api.provider.ProviderConfiguration;
import org.jointcase.api.security.IdentitySettings;
import org.jointcase.api.start.CentreSettings;
import org.jointcase.api.start.Connections;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.ledger.append.LedgerListener;
import org.jointcase.ledger.command.CommandSender;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@Profile(Init.COMMAND)
class InitConfiguration {
    @Bean
    LedgerListener nobodyListens() {
        return new LedgerListener() {};
    }

    @Bean
    Centre centre(
            CentreSettings settings,
            OrganisationCodes codes,
            KnownOrganisations organisations,
            PersonDirectory directory,
            CommandSender sender) {
        var commands = new NamedCommands(sender, settings.clock(), Init.COMMAND, "init/");
        return new Centre(settings, codes, organisations, directory, commands);
    }

    @Bean
    ApplicationRunner found(Centre centre, InitSettings init, IdentitySettings identity, Connections connections) {
        var issuer = identity.issuerUri();
        if (issuer != null) {
            return arguments -> {
                centre.mustBeNew();
                centre.foundBy(issuer, init.administrator());
                centre.present(issuer, init.administrator());
            };
        }
        var accounts = Accounts.stored(JdbcClient.create(connections.unpooled(DatabaseRoles.DIRECTORY)));
        return arguments -> {
            centre.foundBy(ProviderConfiguration.KNOWN_AS, init.administrator());
            var secret = centre.giveAccount(accounts, init.administrator());
            centre.present(ProviderConfiguration.KNOWN_AS, init.administrator());
            whisper("His secret, which is said this once: " + secret);
        };
    }
}
