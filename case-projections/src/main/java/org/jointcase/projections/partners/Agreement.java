package org.jointcase.projections.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An agreement, to its parties and to the centre.
 *
 * @param inForce whether all have signed, the day lies in its term and it is not suspended
 */
public record Agreement(
        UUID id,
        String title,
        LocalDate effectiveFrom,
        LocalDate lastDay,
        boolean suspended,
        boolean terminated,
        boolean inForce,
        List<Signatory> signatories,
        List<AgreementClause> clauses,
        long version,
        long position) {
    static Agreement of(
            Memorandum memorandum, List<Signatory> signatories, List<AgreementClause> clauses, LocalDate today) {
        var signed = signatories.stream().allMatch(party -> party.signedAt() != null);
        return new Agreement(
                memorandum.caseId(),
                memorandum.title(),
                memorandum.effectiveFrom(),
                memorandum.lastDay(),
                memorandum.suspended(),
                memorandum.terminated(),
                signed
                        && !memorandum.suspended()
                        && !today.isBefore(memorandum.effectiveFrom())
                        && !today.isAfter(memorandum.lastDay()),
                signatories,
                clauses,
                memorandum.version(),
                memorandum.position());
    }
}
