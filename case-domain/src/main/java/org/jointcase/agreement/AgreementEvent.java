package org.jointcase.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.PersonId;
import org.jointcase.organisation.OrganisationId;

/** What has happened to a memorandum of understanding. */
public sealed interface AgreementEvent extends CaseEvent {
    AgreementId agreementId();

    @Override
    default UUID caseId() {
        return agreementId().value();
    }

    @Override
    default UUID aggregateId() {
        return agreementId().value();
    }

    record Drafted(
            AgreementId agreementId,
            String title,
            Set<OrganisationId> parties,
            LocalDate effectiveFrom,
            LocalDate effectiveTo,
            List<Clause> clauses)
            implements AgreementEvent {}

    record Signed(AgreementId agreementId, OrganisationId party, PersonId by) implements AgreementEvent {}

    record Suspended(AgreementId agreementId, String reason) implements AgreementEvent {}

    record Resumed(AgreementId agreementId, String reason) implements AgreementEvent {}

    record Terminated(AgreementId agreementId, String reason, LocalDate lastDay) implements AgreementEvent {}
}
