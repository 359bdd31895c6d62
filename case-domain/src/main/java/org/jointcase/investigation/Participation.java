package org.jointcase.investigation;

import java.util.Set;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.mandate.PersonId;
import org.jointcase.organisation.OrganisationId;

/** Who takes part in a case, as what, and what has been shared with whom. */
public final class Participation {
    private Participation() {}

    /** A person assigned to the case by his organisation. */
    public record Member(OrganisationId organisation, MemberRole role) {}

    /** The effect of an approved release. */
    public record Sharing(
            OrganisationId originator, OrganisationId recipient, Set<PersonId> persons, Set<ExhibitId> exhibits) {
        public Sharing {
            persons = Set.copyOf(persons);
            exhibits = Set.copyOf(exhibits);
        }
    }
}
