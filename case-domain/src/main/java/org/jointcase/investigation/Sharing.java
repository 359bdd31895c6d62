package org.jointcase.investigation;

import java.util.Set;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.mandate.PersonId;
import org.jointcase.mandate.Representative;
import org.jointcase.organisation.OrganisationId;

/** The effect of an approved release. */
public record Sharing(
        OrganisationId originator, OrganisationId recipient, Set<PersonId> persons, Set<ExhibitId> exhibits) {
    public Sharing {
        persons = Set.copyOf(persons);
        exhibits = Set.copyOf(exhibits);
    }

    boolean gives(ExhibitId exhibit, OrganisationId organisation) {
        return recipient.equals(organisation) && exhibits.contains(exhibit);
    }

    /** Where persons are named, to nobody else of the recipient. */
    public boolean gives(ExhibitId exhibit, Representative to) {
        return gives(exhibit, to.organisation()) && (persons.isEmpty() || persons.contains(to.person()));
    }
}
