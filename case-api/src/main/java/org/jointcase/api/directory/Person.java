package org.jointcase.api.directory;

import java.util.Set;
import org.jointcase.mandate.PersonId;
import org.jointcase.mandate.Representative;
import org.jointcase.mandate.Role;
import org.jointcase.organisation.OrganisationId;

/**
 * A person as his latest token described him.
 *
 * @param name how he is called
 */
public record Person(PersonId id, String name, OrganisationId organisation, Set<Role> roles) {
    public Person {
        roles = Set.copyOf(roles);
    }

    public Representative representative() {
        return new Representative(id, organisation);
    }
}
