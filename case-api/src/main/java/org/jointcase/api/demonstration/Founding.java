package org.jointcase.api.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jointcase.api.directory.OrganisationCodes;
import org.jointcase.api.directory.PersonDirectory;
import org.jointcase.api.provider.Account;
import org.jointcase.api.provider.DemonstrationPeople;
import org.jointcase.api.provider.ProviderConfiguration;
import org.jointcase.ledger.command.Attempt;
import org.jointcase.ledger.command.CommandSender;
import org.jointcase.ledger.command.Receipt;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.Mandate;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.transparency.Hash;

/** Lets the people of the demonstration do, through the same commands as anybody, what has to be there before a case. */
final class Founding {
    private static final String CENTRE = "ncic";
    private static final String CLIENT = "jointcase-demonstration";

    private final OrganisationCodes codes;
    private final PersonDirectory directory;
    private final CommandSender sender;
    private final Clock clock;

    Founding(OrganisationCodes codes, PersonDirectory directory, CommandSender sender, Clock clock) {
        this.codes = codes;
        this.directory = directory;
        this.sender = sender;
        this.clock = clock;
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
        return sender.send(command.apply(act(mandate(account))), attempt(what));
    }

    /** Whether he did so at an earlier start. */
    boolean did(String who, String what) {
        return directory
                .find(ProviderConfiguration.KNOWN_AS, who)
                .flatMap(person -> sender.earlier(person, attempt(what)))
                .isPresent();
    }

    private static Attempt attempt(String what) {
        var step = ("demonstration/" + what).getBytes(StandardCharsets.UTF_8);
        return new Attempt(CLIENT, UUID.nameUUIDFromBytes(step), Hash.sha256(step), null);
    }

    private Act act(Mandate mandate) {
        var now = clock.instant();
        return new Act(mandate, now, LocalDate.ofInstant(now, clock.getZone()), now, null);
    }

    private Mandate mandate(Account account) {
        var organisation = organisation(account.organisation());
        var person = directory.seen(
                ProviderConfiguration.KNOWN_AS, account.name(), account.called(), organisation, account.roles());
        return new Mandate(person, organisation, account.organisation().equals(CENTRE), account.roles());
    }
}
