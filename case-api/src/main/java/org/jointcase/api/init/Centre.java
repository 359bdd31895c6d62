package org.jointcase.api.init;

import static org.jointcase.api.start.Announcement.say;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.jointcase.api.directory.KnownOrganisations;
import org.jointcase.api.directory.OrganisationCodes;
import org.jointcase.api.directory.PersonDirectory;
import org.jointcase.api.provider.Account;
import org.jointcase.api.provider.Accounts;
import org.jointcase.api.start.CentreSettings;
import org.jointcase.embedded.CannotStart;
import org.jointcase.ledger.command.Attempt;
import org.jointcase.ledger.command.CommandSender;
import org.jointcase.ledger.command.IdTaken;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.Role;
import org.jointcase.organisation.OrganisationCommand.FoundCentre;
import org.jointcase.organisation.OrganisationKind;
import org.jointcase.transparency.Hash;

/** The centre, before anybody acts for it. */
final class Centre {
    private static final Set<Role> ROLES = Set.of(Role.ADMINISTRATOR);
    private static final byte[] STEP = "init/centre".getBytes(StandardCharsets.UTF_8);
    private static final int SECRET_BYTES = 18;

    private final CentreSettings settings;
    private final OrganisationCodes codes;
    private final KnownOrganisations organisations;
    private final PersonDirectory directory;
    private final CommandSender sender;

    Centre(
            CentreSettings settings,
            OrganisationCodes codes,
            KnownOrganisations organisations,
            PersonDirectory directory,
            CommandSender sender) {
        this.settings = settings;
        this.codes = codes;
        this.organisations = organisations;
        this.directory = directory;
        this.sender = sender;
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
        var attempt = new Attempt(Init.COMMAND, UUID.nameUUIDFromBytes(STEP), Hash.sha256(STEP), null);
        try {
            sender.send(
                    new FoundCentre(
                            act(new Mandate(person, id, true, ROLES)),
                            id,
                            settings.code(),
                            settings.name(),
                            settings.country()),
                    attempt);
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

    private Act act(Mandate mandate) {
        var now = settings.clock().instant();
        return new Act(mandate, now, LocalDate.ofInstant(now, settings.zone()), now, null);
    }

    private static CannotStart done() {
        return new CannotStart(
                "There is a centre here already, a real one or the demonstration's: init is done once, in a home of its own");
    }
}
