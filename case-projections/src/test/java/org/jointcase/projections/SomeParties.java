package org.jointcase.projections;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.PersonId;
import org.jointcase.mandate.Role;
import org.jointcase.organisation.OrganisationEvent;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationKind;

/** The parties that the stories are about, and their people. */
public final class SomeParties {
    public static final OrganisationId CENTRE = organisation(1);
    public static final OrganisationId AGENCY = organisation(2);
    public static final OrganisationId POLICE = organisation(3);
    public static final OrganisationId PARTNER = organisation(4);
    public static final OrganisationId FOREIGN = organisation(5);
    public static final OrganisationId AUTHORITY = organisation(6);
    public static final List<OrganisationId> ALL = List.of(CENTRE, AGENCY, POLICE, PARTNER, FOREIGN, AUTHORITY);

    private SomeParties() {}

    /** Somebody of an organisation, one for each number. */
    public static Mandate somebody(OrganisationId organisation, int number, Role... roles) {
        var person = new PersonId(new UUID(0x7100 + number, organisation.value().getLeastSignificantBits()));
        return new Mandate(person, organisation, organisation.equals(CENTRE), Set.of(roles));
    }

    public static OrganisationKind kind(OrganisationId organisation) {
        return List.of(
                        OrganisationKind.NATIONAL_CENTRE,
                        OrganisationKind.GOVERNMENT_AGENCY,
                        OrganisationKind.LAW_ENFORCEMENT,
                        OrganisationKind.PRIVATE_PARTNER,
                        OrganisationKind.FOREIGN_AUTHORITY,
                        OrganisationKind.CENTRAL_AUTHORITY)
                .get(ALL.indexOf(organisation));
    }

    /** All of them, active. */
    public static void are(Story story) {
        var administrator = somebody(CENTRE, 99, Role.ADMINISTRATOR);
        for (var id : ALL) {
            story.by(
                    administrator,
                    new OrganisationEvent.Proposed(
                            id, "party-" + ALL.indexOf(id), "Party " + ALL.indexOf(id), kind(id), "PH"),
                    new OrganisationEvent.Activated(id));
        }
    }

    private static OrganisationId organisation(int number) {
        return new OrganisationId(new UUID(0x7200, number));
    }
}
