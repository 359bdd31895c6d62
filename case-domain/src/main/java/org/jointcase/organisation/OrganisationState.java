package org.jointcase.organisation;

import org.jointcase.organisation.OrganisationEvent.Activated;
import org.jointcase.organisation.OrganisationEvent.Proposed;
import org.jointcase.organisation.OrganisationEvent.Reinstated;
import org.jointcase.organisation.OrganisationEvent.Suspended;
import org.jspecify.annotations.Nullable;

/** What the rules ask of a party. */
public record OrganisationState(
        @Nullable OrganisationKind kind, @Nullable Status status) {
    public static final OrganisationState NONE = new OrganisationState(null, null);

    public enum Status {
        PROPOSED,
        ACTIVE,
        SUSPENDED
    }

    public boolean active() {
        return status == Status.ACTIVE;
    }

    public boolean is(OrganisationKind other) {
        return kind == other;
    }

    public OrganisationState evolve(OrganisationEvent event) {
        return switch (event) {
            case Proposed proposed -> new OrganisationState(proposed.kind(), Status.PROPOSED);
            case Activated activated -> become(Status.ACTIVE);
            case Suspended suspended -> become(Status.SUSPENDED);
            case Reinstated reinstated -> become(Status.ACTIVE);
        };
    }

    private OrganisationState become(Status next) {
        return new OrganisationState(kind, next);
    }
}
