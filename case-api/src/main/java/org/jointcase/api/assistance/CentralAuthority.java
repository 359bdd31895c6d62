package org.jointcase.api.assistance;

import org.jointcase.api.directory.OrganisationCodes;
import org.jointcase.ledger.command.CommittedStates;
import org.jointcase.mandate.NotVisible;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** Finds the organisation through which requests to other states go. */
final class CentralAuthority {
    private final OrganisationCodes codes;
    private final CommittedStates states;

    CentralAuthority(OrganisationCodes codes, CommittedStates states) {
        this.codes = codes;
        this.states = states;
    }

    /** The active one; null if none is registered. */
    @Nullable OrganisationId find() {
        return codes.all().stream().filter(this::isCentralAuthority).findFirst().orElse(null);
    }

    private boolean isCentralAuthority(OrganisationId id) {
        try {
            var organisation = states.latest(id).state();
            return organisation.is(OrganisationKind.CENTRAL_AUTHORITY) && organisation.active();
        } catch (NotVisible reservedOnly) {
            return false;
        }
    }
}
