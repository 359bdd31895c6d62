package org.jointcase.api.country;

import org.jointcase.api.change.NamedCommands;
import org.jointcase.api.country.material.Texts;
import org.jointcase.api.country.people.Joining;
import org.jointcase.api.country.people.Staffing;
import org.jointcase.api.country.story.Story;
import org.jointcase.api.demonstration.Parties;
import org.jointcase.api.directory.CaseNumbers;
import org.jointcase.api.directory.OrganisationCodes;
import org.jointcase.api.directory.PersonDirectory;
import org.jointcase.api.exhibit.EvidenceStore;
import org.jointcase.api.start.CentreSettings;
import org.jointcase.api.start.Demonstration;
import org.jointcase.embedded.CannotStart;
import org.jointcase.ledger.append.LedgerListener;
import org.jointcase.ledger.command.CommandSender;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile(Country.COMMAND)
class CountryConfiguration {
    @Bean
    LedgerListener nobodyListens() {
        return new LedgerListener() {};
    }

    @Bean
    NamedCommands commands(CommandSender sender, CentreSettings centre) {
        return new NamedCommands(sender, centre.clock(), "jointcase-country", "country/");
    }

    @Bean(destroyMethod = "leaveOff")
    Generator generator(
            CountrySettings settings,
            Demonstration demonstration,
            Parties parties,
            OrganisationCodes codes,
            PersonDirectory directory,
            CaseNumbers numbers,
            NamedCommands commands,
            EvidenceStore store) {
        if (!demonstration.runs()) {
            throw new CannotStart(
                    "Invented cases are for the demonstration alone, which does not run here: it runs with the"
                            + " program's own servers and provider, on loopback, in a home that no centre was made in"
                            + " (--jointcase.home), unless jointcase.demo is false");
        }
        var texts = Texts.read();
        return new Generator(settings, progress -> {
            var joining = new Joining(commands, new Staffing(codes, directory, texts));
            var memoranda = joining.join(parties.found(), Joining.memoranda(settings.cases() - 1));
            var story = new Story(settings.seed(), texts, memoranda, numbers::next);
            return new Player(story::of, commands, store, progress);
        });
    }
}
