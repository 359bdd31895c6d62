package org.jointcase;

import java.util.List;
import java.util.UUID;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.organisation.OrganisationEvent;
import org.jointcase.organisation.OrganisationEvent.Activated;
import org.jointcase.organisation.OrganisationEvent.Proposed;
import org.jointcase.organisation.OrganisationEvent.Suspended;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationKind;

/** The centre and some parties around it. */
public final class AnOrganisation {
    public static final OrganisationId CENTRE = id(0x201);
    public static final OrganisationId AGENCY = id(0x202);
    public static final OrganisationId POLICE = id(0x203);
    public static final OrganisationId PARTNER = id(0x204);
    public static final OrganisationId FOREIGN = id(0x205);

    private AnOrganisation() {}

    public static OrganisationId id(int number) {
        return new OrganisationId(UUID.fromString("018f9a3c-0000-7000-8000-%012x".formatted(number)));
    }

    public static OrganisationEvent proposed(OrganisationId id, OrganisationKind kind) {
        return new Proposed(id, "party-" + id.toString().substring(33), "A party", kind, "PH");
    }

    public static List<OrganisationEvent> active(OrganisationId id, OrganisationKind kind) {
        return List.of(proposed(id, kind), new Activated(id));
    }

    /** The centre, an agency, the police, a private partner and a foreign authority. */
    public static List<CaseEvent> allActive() {
        return Facts.flat(
                active(CENTRE, OrganisationKind.NATIONAL_CENTRE),
                active(AGENCY, OrganisationKind.GOVERNMENT_AGENCY),
                active(POLICE, OrganisationKind.LAW_ENFORCEMENT),
                active(PARTNER, OrganisationKind.PRIVATE_PARTNER),
                active(FOREIGN, OrganisationKind.FOREIGN_AUTHORITY));
    }

    public static OrganisationEvent suspended(OrganisationId id) {
        return new Suspended(id, "under review");
    }
}
