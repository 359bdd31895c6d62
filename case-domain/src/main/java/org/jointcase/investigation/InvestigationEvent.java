package org.jointcase.investigation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jointcase.agreement.AgreementId;
import org.jointcase.assistance.AssistanceOutcome;
import org.jointcase.assistance.AssistanceRequestId;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.exhibit.FateKind;
import org.jointcase.handling.Tlp;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.PersonId;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.release.ReleaseId;
import org.jointcase.task.TaskId;
import org.jspecify.annotations.Nullable;

/** What has happened to a case; the register of what belongs to it among them. */
public sealed interface InvestigationEvent extends CaseEvent {
    InvestigationId investigationId();

    @Override
    default UUID caseId() {
        return investigationId().value();
    }

    @Override
    default UUID aggregateId() {
        return investigationId().value();
    }

    record Submitted(
            InvestigationId investigationId,
            String number,
            String title,
            String summary,
            List<Offence> offences,
            Severity severity,
            Tlp tlp,
            PersonId by,
            OrganisationId organisationId)
            implements InvestigationEvent {}

    record Opened(InvestigationId investigationId) implements InvestigationEvent {}

    record Declined(InvestigationId investigationId, String reason) implements InvestigationEvent {}

    record LeadAssigned(
            InvestigationId investigationId,
            OrganisationId organisationId,
            @Nullable AgreementId agreementId) implements InvestigationEvent {}

    record ParticipantAdmitted(
            InvestigationId investigationId,
            OrganisationId organisationId,
            @Nullable AgreementId agreementId) implements InvestigationEvent {}

    record ParticipantWithdrawn(InvestigationId investigationId, OrganisationId organisationId, String reason)
            implements InvestigationEvent {}

    record MemberAssigned(
            InvestigationId investigationId, PersonId member, OrganisationId organisationId, MemberRole role)
            implements InvestigationEvent {}

    record MemberRemoved(InvestigationId investigationId, PersonId member, OrganisationId organisationId, String reason)
            implements InvestigationEvent {}

    /** @param number {@code <case number>-E001} */
    record ExhibitRegistered(InvestigationId investigationId, ExhibitId exhibitId, String number)
            implements InvestigationEvent {}

    record ExhibitFateDecided(InvestigationId investigationId, ExhibitId exhibitId, FateKind fate)
            implements InvestigationEvent {}

    record EvidenceShared(
            InvestigationId investigationId,
            ReleaseId releaseId,
            OrganisationId originator,
            OrganisationId recipient,
            Set<PersonId> persons,
            Set<ExhibitId> exhibitIds)
            implements InvestigationEvent {}

    record AssistanceRequested(
            InvestigationId investigationId,
            AssistanceRequestId requestId,
            OrganisationId requesting,
            OrganisationId requested)
            implements InvestigationEvent {}

    record AssistanceConcluded(
            InvestigationId investigationId, AssistanceRequestId requestId, AssistanceOutcome outcome)
            implements InvestigationEvent {}

    record MandatoryTaskAdded(InvestigationId investigationId, TaskId taskId) implements InvestigationEvent {}

    record MandatoryTaskCompleted(InvestigationId investigationId, TaskId taskId) implements InvestigationEvent {}

    record ClosureProposed(
            InvestigationId investigationId,
            Determination determination,
            Disposition disposition,
            String summary,
            List<ContinuedRelease> continuedReleases,
            PersonId by)
            implements InvestigationEvent {}

    record ClosureReturned(InvestigationId investigationId, String reason) implements InvestigationEvent {}

    record Closed(InvestigationId investigationId, Determination determination, Disposition disposition)
            implements InvestigationEvent {}

    record Reopened(InvestigationId investigationId, String newFacts) implements InvestigationEvent {}

    record Suspended(InvestigationId investigationId, String reason) implements InvestigationEvent {}

    record Resumed(InvestigationId investigationId, String reason) implements InvestigationEvent {}

    /** @param absorbingId the case in which it goes on */
    record Absorbed(InvestigationId investigationId, InvestigationId absorbingId, String reason)
            implements InvestigationEvent {}
}
