package org.jointcase.api.security;

import org.jointcase.api.directory.KnownOrganisations;
import org.jointcase.api.directory.PersonDirectory;
import org.jointcase.ledger.command.CommittedStates;
import org.jointcase.ledger.entry.LedgerUnavailable;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.PersonId;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationKind;
import org.springframework.core.convert.converter.Converter;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.transaction.TransactionException;
import org.springframework.util.ConcurrentLruCache;

/** Makes a mandate of a verified token, and of nothing else. */
public final class Mandates implements Converter<Jwt, Caller> {
    private static final int REMEMBERED = 10_000;

    private final IdentitySettings names;
    private final TrustedIssuer issuer;
    private final KnownOrganisations organisations;
    private final PersonDirectory directory;
    private final CommittedStates states;

    /**
     * Directory and ledger are asked again as soon as a token says something else: which organisation has a code, and of
     * what kind it is, never changes. Whether it is active does, and is asked where something is decided.
     */
    private final ConcurrentLruCache<Claims, Known> known = new ConcurrentLruCache<>(REMEMBERED, this::lookUp);

    private record Known(PersonId person, OrganisationId organisation, boolean ofCentre) {}

    Mandates(
            IdentitySettings names,
            TrustedIssuer issuer,
            KnownOrganisations organisations,
            PersonDirectory directory,
            CommittedStates states) {
        this.names = names;
        this.issuer = issuer;
        this.organisations = organisations;
        this.directory = directory;
        this.states = states;
    }

    /**
     * Whoever the token says.
     *
     * @throws UnknownOrganisation if the token names none, or none that is known here
     * @throws AuthenticationServiceException if who he is cannot be looked up now
     */
    @Override
    public Caller convert(Jwt token) {
        try {
            return caller(token);
        } catch (LedgerUnavailable | DataAccessException | TransactionException away) {
            throw new AuthenticationServiceException("the directory cannot be asked", away);
        }
    }

    private Caller caller(Jwt token) {
        var claims = Claims.of(token, names);
        var person = known.get(claims);
        var mandate = new Mandate(person.person(), person.organisation(), person.ofCentre(), claims.roles());
        return new Caller(token, mandate, claims.client());
    }

    private Known lookUp(Claims claims) {
        var code = claims.organisation();
        if (code == null) {
            throw new UnknownOrganisation();
        }
        var organisation = organisations.find(code).orElseThrow(UnknownOrganisation::new);
        var person = directory.seen(issuer.knownAs(), claims.subject(), claims.name(), organisation, claims.roles());
        return new Known(
                person, organisation, states.latest(organisation).state().is(OrganisationKind.NATIONAL_CENTRE));
    }
}
