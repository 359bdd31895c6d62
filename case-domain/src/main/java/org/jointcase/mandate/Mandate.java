package org.jointcase.mandate;

import java.util.Set;
import java.util.stream.Stream;
import org.jointcase.organisation.OrganisationId;

/**
 * On whose behalf and with which roles a person acts; made from the token, never from a body.
 *
 * @param ofCentre whether the organisation is the national centre
 */
public record Mandate(PersonId person, OrganisationId organisation, boolean ofCentre, Set<Role> roles) {
    public Mandate {
        roles = Set.copyOf(roles);
    }

    public Representative representative() {
        return new Representative(person, organisation);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isOneOf(Role... any) {
        return Stream.of(any).anyMatch(roles::contains);
    }

    public boolean of(OrganisationId other) {
        return organisation.equals(other);
    }

    /** @throws NotPermitted unless the person holds one of these roles */
    public Mandate mustBe(Role... any) {
        if (!isOneOf(any)) {
            throw new NotPermitted();
        }
        return this;
    }

    /** @throws NotPermitted unless the person acts for the national centre */
    public Mandate mustBeOfCentre() {
        return mustBe(ofCentre);
    }

    /** @throws NotPermitted unless the person acts for {@code other} */
    public Mandate mustBeOf(OrganisationId other) {
        return mustBe(of(other));
    }

    private Mandate mustBe(boolean holds) {
        if (!holds) {
            throw new NotPermitted();
        }
        return this;
    }
}
