package org.jointcase.release;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jointcase.agreement.AgreementId;
import org.jointcase.agreement.Purpose;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.handling.Handling;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.PersonId;
import org.jointcase.organisation.OrganisationId;

/** What has happened to the decision that a recipient may have certain exhibits. */
public sealed interface ReleaseEvent extends CaseEvent {
    ReleaseId releaseId();

    InvestigationId investigationId();

    @Override
    default UUID caseId() {
        return investigationId().value();
    }

    @Override
    default UUID aggregateId() {
        return releaseId().value();
    }

    record Proposed(
            ReleaseId releaseId,
            InvestigationId investigationId,
            Set<ExhibitId> exhibitIds,
            OrganisationId originator,
            OrganisationId recipient,
            Set<PersonId> persons,
            AgreementId agreementId,
            String clauseRef,
            Purpose purpose,
            Handling handling,
            PersonId by)
            implements ReleaseEvent {}

    record Approved(ReleaseId releaseId, InvestigationId investigationId) implements ReleaseEvent {}

    record Rejected(ReleaseId releaseId, InvestigationId investigationId, String reason) implements ReleaseEvent {}

    record Withdrawn(ReleaseId releaseId, InvestigationId investigationId, String reason) implements ReleaseEvent {}

    /**
     * @param sha256s what the recipient found
     * @param differing the exhibits whose recorded hash is another
     */
    record ReceiptAcknowledged(
            ReleaseId releaseId,
            InvestigationId investigationId,
            Map<ExhibitId, String> sha256s,
            Set<ExhibitId> differing)
            implements ReleaseEvent {}
}
