package org.jointcase.api.investigation;

import java.time.Instant;
import java.util.UUID;
import org.jointcase.agreement.AgreementId;
import org.jointcase.api.change.Stated;
import org.jointcase.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** @param agreementId under which the organisation takes part; none where it is the centre */
record Participant(
        UUID organisationId,
        @Nullable UUID agreementId,
        @Nullable Instant happenedAt,
        @Nullable String lateReason) implements Stated {
    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    @Nullable AgreementId agreement() {
        return agreementId == null ? null : new AgreementId(agreementId);
    }
}
