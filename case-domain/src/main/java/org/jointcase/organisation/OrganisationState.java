package org.jointcase.organisation;

import static org.jointcase.rule.RuleBroken.require;

import java.util.Objects;
import org.jointcase.mandate.Committed;
import org.jointcase.mandate.Mandate;
import org.jointcase.organisation.OrganisationEvent.Activated;
import org.jointcase.organisation.OrganisationEvent.Proposed;
import org.jointcase.organisation.OrganisationEvent.Reinstated;
import org.jointcase.organisation.OrganisationEvent.Suspended;
import org.jointcase.rule.RuleBroken;
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

    boolean is(Status other) {
        return status == other;
    }

    public boolean is(OrganisationKind other) {
        return kind == other;
    }

    /** What it is; known from its first event on. */
    public OrganisationKind knownKind() {
        return Objects.requireNonNull(kind, "an organisation begins with its proposal");
    }

    /** @throws RuleBroken unless the organisation that the person acts for is active */
    public static void mustAct(Mandate mandate, Committed committed) {
        require(committed.state(mandate.organisation()).active(), OrganisationRule.ONLY_AN_ACTIVE_ORGANISATION_ACTS);
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
