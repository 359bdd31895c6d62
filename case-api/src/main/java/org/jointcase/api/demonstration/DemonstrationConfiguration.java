package org.jointcase.api.demonstration;

import static org.jointcase.api.start.Announcement.say;

import org.jointcase.api.change.NamedCommands;
import org.jointcase.api.directory.KnownOrganisations;
import org.jointcase.api.directory.OrganisationCodes;
import org.jointcase.api.directory.PersonDirectory;
import org.jointcase.api.start.CentreSettings;
import org.jointcase.api.start.Demonstration;
import org.jointcase.ledger.command.CommandSender;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DemonstrationConfiguration {
    @Bean
    Parties parties(
            OrganisationCodes codes,
            KnownOrganisations organisations,
            PersonDirectory directory,
            CommandSender sender,
            CentreSettings centre) {
        var commands = new NamedCommands(sender, centre.clock(), "jointcase-demonstration", "demonstration/");
        return new Parties(new Founding(codes, directory, commands), organisations, centre);
    }

    /** Before anybody can send a request. */
    @Bean
    SmartInitializingSingleton founded(Demonstration demonstration, Parties parties) {
        return () -> {
            if (demonstration.runs()) {
                say("Founding the demonstration's organisations and their agreement, where that was not done before");
                parties.found();
            } else {
                parties.mustNotBeThere();
            }
        };
    }
}
