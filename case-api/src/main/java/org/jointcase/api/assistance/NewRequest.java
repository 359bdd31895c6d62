package org.jointcase.api.assistance;

import java.time.Instant;
import java.util.UUID;
import org.jointcase.agreement.AgreementId;
import org.jointcase.api.change.Stated;
import org.jointcase.assistance.AssistanceKind;
import org.jointcase.assistance.ClauseBasis;
import org.jointcase.assistance.LegalBasis;
import org.jointcase.assistance.Particulars;
import org.jointcase.assistance.Urgency;
import org.jspecify.annotations.Nullable;

/** @param legalBasis a provision; or an agreement and its clause, exactly one of the two */
record NewRequest(
        AssistanceKind kind,
        UUID requestedOrganisationId,
        @Nullable LegalBasis legalBasis,
        @Nullable UUID agreementId,
        @Nullable String clauseRef,
        Urgency urgency,
        String facts,
        String data,
        String necessity,
        @Nullable Instant happenedAt,
        @Nullable String lateReason)
        implements Stated {
    Particulars particulars() {
        return new Particulars(urgency, facts, data, necessity);
    }

    @Nullable ClauseBasis clause() {
        if ((agreementId == null) != (clauseRef == null)) {
            throw new IllegalArgumentException("agreementId and clauseRef belong together");
        }
        return agreementId == null || clauseRef == null
                ? null
                : new ClauseBasis(new AgreementId(agreementId), clauseRef);
    }
}
