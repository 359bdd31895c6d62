package org.jointcase.organisation;

import java.util.UUID;
import org.jointcase.mandate.CaseEvent;

/** What has happened to a party. */
public sealed interface OrganisationEvent extends CaseEvent {
    OrganisationId organisationId();

    @Override
    default UUID caseId() {
        return organisationId().value();
    }

    @Override
    default UUID aggregateId() {
        return organisationId().value();
    }

    record Proposed(OrganisationId organisationId, String code, String name, OrganisationKind kind, String country)
            implements OrganisationEvent {}

    record Activated(OrganisationId organisationId) implements OrganisationEvent {}

    record Suspended(OrganisationId organisationId, String reason) implements OrganisationEvent {}

    record Reinstated(OrganisationId organisationId, String reason) implements OrganisationEvent {}
}
