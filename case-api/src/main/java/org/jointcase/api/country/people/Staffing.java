package org.jointcase.api.country.people;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointcase.api.country.material.Dice;
import org.jointcase.api.country.material.Texts;
import org.jointcase.api.directory.OrganisationCodes;
import org.jointcase.api.directory.PersonDirectory;
import org.jointcase.api.provider.DemonstrationPeople;
import org.jointcase.api.provider.ProviderConfiguration;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.Role;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationKind;

/** Gives organisations their people, whom the directory knows then. Nobody but the demonstration's can log in. */
public final class Staffing {
    private static final int CENTRES_SUPERVISORS = 6;
    private static final int SUPERVISORS = 1;
    private static final int LIAISONS = 2;
    private static final int INVESTIGATORS = 6;
    private static final int OFFICERS = 2;

    private final OrganisationCodes codes;
    private final PersonDirectory directory;
    private final Texts texts;

    public Staffing(OrganisationCodes codes, PersonDirectory directory, Texts texts) {
        this.codes = codes;
        this.directory = directory;
        this.texts = texts;
    }

    Staff of(String code, OrganisationKind kind) {
        var id = codes.reserve(code);
        var centre = kind == OrganisationKind.NATIONAL_CENTRE;
        return new Staff(
                id,
                kind,
                people(code, id, centre, Role.SUPERVISOR, centre ? CENTRES_SUPERVISORS : SUPERVISORS),
                people(code, id, centre, Role.LIAISON, LIAISONS),
                people(code, id, centre, Role.INVESTIGATOR, INVESTIGATORS),
                people(code, id, centre, Role.EXHIBITS_OFFICER, OFFICERS));
    }

    Mandate administrator(String centre) {
        return people(centre, codes.reserve(centre), true, Role.ADMINISTRATOR, 1)
                .getFirst();
    }

    private List<Mandate> people(String code, OrganisationId id, boolean centre, Role role, int count) {
        var known = DemonstrationPeople.ALL.stream()
                .filter(account ->
                        account.organisation().equals(code) && account.roles().contains(role))
                .map(account -> seen(account.name(), account.called(), id, centre, role))
                .toList();
        var others = IntStream.range(known.size(), count)
                .mapToObj(number -> "country/" + code + "/" + role + "/" + number)
                .map(subject -> seen(subject, name(subject), id, centre, role));
        return Stream.concat(known.stream(), others).toList();
    }

    private Mandate seen(String subject, String name, OrganisationId organisation, boolean centre, Role role) {
        var roles = Set.of(role);
        var person = directory.seen(ProviderConfiguration.KNOWN_AS, subject, name, organisation, roles);
        return new Mandate(person, organisation, centre, roles);
    }

    private String name(String subject) {
        var dice = Dice.of(0, 0, subject);
        return dice.pick(texts.list("given")) + " " + dice.pick(texts.list("family"));
    }
}
