package org.jointcase.api.init;

import static org.jointcase.api.start.Announcement.say;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.jointcase.api.change.NamedCommands;
import org.jointcase.api.directory.KnownOrganisations;
import org.jointcase.api.directory.OrganisationCodes;
import org.jointcase.api.directory.PersonDirectory;
import org.jointcase.api.provider.Account;
import org.jointcase.api.provider.Accounts;
import org.jointcase.api.start.CentreSettings;
import org.jointcase.embedded.CannotStart;
import org.jointcase.ledger.command.IdTaken;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.Role;
import org.jointcase.organisation.OrganisationCommand.FoundCentre;
import org.jointcase.organisation.OrganisationKind;

/** The centre, before anybody acts for it. */
final class Centre {
    private static final Set<Role> ROLES = Set.of(Role.ADMINISTRATOR);
    private static final String STEP = "centre";
    private static final int SECRET_BYTES = 18;

    private final CentreSettings settings;
    private final OrganisationCodes codes;
    private final KnownOrganisations organisations;
    private final PersonDirectory directory;
    private final NamedCommands commands;

    Centre(
            CentreSettings settings,
            OrganisationCodes codes,
            KnownOrganisations organisations,
            PersonDirectory directory,
            NamedCommands commands) {
        this.settings = settings;
        this.codes = codes;
        this.organisations = organisations;
        this.directory = directory;
        this.commands = commands;
    }

    /** @throws CannotStart if it was founded: nobody has to be given an account, so nothing can be left to do */
    void mustBeNew() {
        if (organisations.isKnown(settings.code())) {
            throw done();
        }
    }

    /** @throws CannotStart if there is a centre that somebody else founded */
    void foundBy(String issuer, String administrator) {
        var id = codes.reserve(settings.code());
        if (organisations
                .that(organisation -> organisation.is(OrganisationKind.NATIONAL_CENTRE))
                .anyMatch(centre -> !centre.equals(id))) {
            throw done();
        }
        var person = directory.seen(issuer, administrator, administrator, id, ROLES);
        try {
            commands.send(
                    STEP,
                    new Mandate(person, id, true, ROLES),
                    act -> new FoundCentre(act, id, settings.code(), settings.name(), settings.country()));
        } catch (IdTaken taken) {
            throw done();
        }
    }

    /** Says what was done. */
    void present(String issuer, String administrator) {
        say("The centre is " + settings.name() + " (" + settings.code() + "); its first administrator is "
                + administrator + " of " + issuer);
    }

    /**
     * Makes his account.
     *
     * @return its secret, which is kept nowhere
     * @throws CannotStart if there is an account of this name: its secret was said when it was made
     */
    String giveAccount(Accounts accounts, String administrator) {
        var random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        var secret = Base64.getUrlEncoder().encodeToString(random);
        if (!accounts.add(Account.of(administrator, secret, settings.code(), ROLES))) {
            throw done();
        }
        return secret;
    }

    private static CannotStart done() {
        return new CannotStart(
                "There is a centre here already, a real one or the demonstration's: init is done once, in a home of its own");
    }
}
