package org.jointcase.api.assistance;

import org.jointcase.api.directory.KnownOrganisations;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** Finds the organisation through which requests to other states go. */
final class CentralAuthority {
    private final KnownOrganisations organisations;

    CentralAuthority(KnownOrganisations organisations) {
        this.organisations = organisations;
    }

    /** The active one; null if none is registered. */
    @Nullable OrganisationId find() {
        return organisations
                .that(organisation -> organisation.is(OrganisationKind.CENTRAL_AUTHORITY) && organisation.active())
                .findFirst()
                .orElse(null);
    }
}
