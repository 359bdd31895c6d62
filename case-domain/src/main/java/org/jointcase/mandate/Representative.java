package org.jointcase.mandate;

import org.jointcase.organisation.OrganisationId;

/** A person acting for an organisation, as the person directory knows them. */
public record Representative(PersonId person, OrganisationId organisation) {}
