package org.jointcase.assistance;

import java.time.LocalDate;
import java.util.UUID;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.PersonId;
import org.jointcase.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What has happened to a request for assistance. */
public sealed interface AssistanceRequestEvent extends CaseEvent {
    AssistanceRequestId requestId();

    InvestigationId investigationId();

    @Override
    default UUID caseId() {
        return investigationId().value();
    }

    @Override
    default UUID aggregateId() {
        return requestId().value();
    }

    /** @param abroad whether the requested party is a foreign authority, so that it goes through the central authority */
    record Submitted(
            AssistanceRequestId requestId,
            InvestigationId investigationId,
            AssistanceKind kind,
            OrganisationId requesting,
            OrganisationId requested,
            boolean abroad,
            @Nullable LegalBasis legalBasis,
            @Nullable ClauseBasis clause,
            Particulars particulars,
            PersonId by)
            implements AssistanceRequestEvent {}

    /** @param dueOn the day by which the clause wants an answer; null where it names none */
    record Transmitted(
            AssistanceRequestId requestId,
            InvestigationId investigationId,
            OrganisationId through,
            @Nullable LocalDate dueOn)
            implements AssistanceRequestEvent {}

    record ReturnedForCompletion(AssistanceRequestId requestId, InvestigationId investigationId, String reason)
            implements AssistanceRequestEvent {}

    record Resubmitted(
            AssistanceRequestId requestId, InvestigationId investigationId, Particulars particulars, PersonId by)
            implements AssistanceRequestEvent {}

    record Acknowledged(
            AssistanceRequestId requestId,
            InvestigationId investigationId,
            @Nullable String document) implements AssistanceRequestEvent {}

    record ExecutionStarted(
            AssistanceRequestId requestId,
            InvestigationId investigationId,
            @Nullable String document) implements AssistanceRequestEvent {}

    record Executed(
            AssistanceRequestId requestId,
            InvestigationId investigationId,
            String result,
            @Nullable String document) implements AssistanceRequestEvent {}

    record Refused(
            AssistanceRequestId requestId,
            InvestigationId investigationId,
            RefusalGround ground,
            String reason,
            @Nullable String document)
            implements AssistanceRequestEvent {}

    record Withdrawn(AssistanceRequestId requestId, InvestigationId investigationId, String reason)
            implements AssistanceRequestEvent {}

    record Concluded(AssistanceRequestId requestId, InvestigationId investigationId)
            implements AssistanceRequestEvent {}
}
