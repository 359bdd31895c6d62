package org.jointcase.api.demonstration;

import java.util.function.Function;
import org.jointcase.api.change.NamedCommands;
import org.jointcase.api.directory.OrganisationCodes;
import org.jointcase.api.directory.PersonDirectory;
import org.jointcase.api.provider.Account;
import org.jointcase.api.provider.DemonstrationPeople;
import org.jointcase.api.provider.ProviderConfiguration;
import org.jointcase.ledger.command.Receipt;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.Mandate;
import org.jointcase.organisation.OrganisationId;

/** Lets the people of the demonstration do, through the same commands as anybody, what has to be there before a case. */
final class Founding {
    private static final String CENTRE = "ncic";

    private final OrganisationCodes codes;
    private final PersonDirectory directory;
    private final NamedCommands commands;

    Founding(OrganisationCodes codes, PersonDirectory directory, NamedCommands commands) {
        this.codes = codes;
        this.directory = directory;
        this.commands = commands;
    }

    /** Lets everybody of the demonstration be known, also before his first token. */
    void introduce() {
        DemonstrationPeople.ALL.forEach(this::mandate);
    }

    OrganisationId organisation(String code) {
        return codes.reserve(code);
    }

    /**
     * Sends a command; at every later start it is a retry of the first, and changes nothing.
     *
     * @param who as {@code ncic.supervisor}
     * @param what names the step
     */
    Receipt let(String who, String what, Function<Act, CaseCommand> command) {
        var account = DemonstrationPeople.ALL.stream()
                .filter(person -> person.name().equals(who))
                .findFirst()
                .orElseThrow();
        return commands.send(what, mandate(account), command);
    }

    /** Whether he did so at an earlier start. */
    boolean did(String who, String what) {
        return directory
                .find(ProviderConfiguration.KNOWN_AS, who)
                .filter(person -> commands.isKnown(what, person))
                .isPresent();
    }

    private Mandate mandate(Account account) {
        var organisation = organisation(account.organisation());
        var person = directory.seen(
                ProviderConfiguration.KNOWN_AS, account.name(), account.called(), organisation, account.roles());
        return new Mandate(person, organisation, account.organisation().equals(CENTRE), account.roles());
    }
}
