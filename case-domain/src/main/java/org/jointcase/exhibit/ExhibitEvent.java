package org.jointcase.exhibit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jointcase.agreement.DataCategory;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.PersonId;
import org.jointcase.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What has happened to an item of evidence; a custody step carries the instant that its actor stated. */
public sealed interface ExhibitEvent extends CaseEvent {
    ExhibitId exhibitId();

    InvestigationId investigationId();

    @Override
    default UUID caseId() {
        return investigationId().value();
    }

    @Override
    default UUID aggregateId() {
        return exhibitId().value();
    }

    /**
     * @param originator the registrar's organisation, or that of the root exhibit
     * @param root the exhibit that the derivations began with; itself where it is not derived
     */
    record Collected(
            ExhibitId exhibitId,
            InvestigationId investigationId,
            String number,
            ExhibitKind kind,
            String description,
            DataCategory dataCategory,
            Tlp tlp,
            Set<PersonId> persons,
            String source,
            Acquisition acquisition,
            @Nullable ExhibitId parent,
            @Nullable Derivation derivation,
            ExhibitId root,
            Content content,
            OrganisationId originator,
            PersonId registrar,
            OrganisationId organisationId,
            Instant at)
            implements ExhibitEvent {}

    record TransferOffered(
            ExhibitId exhibitId,
            InvestigationId investigationId,
            PersonId receiver,
            OrganisationId organisationId,
            String reason,
            @Nullable String inStead,
            Instant at)
            implements ExhibitEvent {}

    record TransferAccepted(
            ExhibitId exhibitId,
            InvestigationId investigationId,
            PersonId receiver,
            OrganisationId organisationId,
            @Nullable String sha256,
            @Nullable String seal,
            @Nullable String condition,
            Instant at)
            implements ExhibitEvent {}

    record TransferRefused(ExhibitId exhibitId, InvestigationId investigationId, String reason, Instant at)
            implements ExhibitEvent {}

    /** What was found differs from what was recorded. */
    record IntegrityQuestioned(
            ExhibitId exhibitId, InvestigationId investigationId, String recorded, String found, Instant at)
            implements ExhibitEvent {}

    record Retained(
            ExhibitId exhibitId,
            InvestigationId investigationId,
            LocalDate until,
            String basis,
            @Nullable String inStead,
            Instant at)
            implements ExhibitEvent {}

    record Returned(
            ExhibitId exhibitId,
            InvestigationId investigationId,
            String recipient,
            String receipt,
            @Nullable String inStead,
            Instant at)
            implements ExhibitEvent {}

    record HandedToProsecution(
            ExhibitId exhibitId,
            InvestigationId investigationId,
            String recipient,
            String receipt,
            @Nullable String inStead,
            Instant at)
            implements ExhibitEvent {}
}
