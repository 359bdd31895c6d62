package org.jointcase.api.country.people;

import java.util.List;
import org.jointcase.mandate.Mandate;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationKind;

/** The people of one organisation, by what they are; those of the demonstration come first. */
public record Staff(
        OrganisationId organisation,
        OrganisationKind kind,
        List<Mandate> supervisors,
        List<Mandate> liaisons,
        List<Mandate> investigators,
        List<Mandate> officers) {}
