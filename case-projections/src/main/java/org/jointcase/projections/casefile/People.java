package org.jointcase.projections.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jointcase.agreement.AgreementId;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.investigation.InvestigationEvent.LeadAssigned;
import org.jointcase.investigation.InvestigationEvent.MemberAssigned;
import org.jointcase.investigation.InvestigationEvent.MemberRemoved;
import org.jointcase.investigation.InvestigationEvent.ParticipantAdmitted;
import org.jointcase.investigation.InvestigationEvent.ParticipantWithdrawn;
import org.jointcase.investigation.MemberRole;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.projections.rows.Rows;
import org.jspecify.annotations.Nullable;

/** Who takes part in the case. */
record People(Rows rows, UUID caseId, Instant recorded) {
    void after(InvestigationEvent event) {
        switch (event) {
            case LeadAssigned assigned -> {
                replaceLeadInvestigator();
                admit(assigned.organisationId(), assigned.agreementId());
            }
            case ParticipantAdmitted admitted -> admit(admitted.organisationId(), admitted.agreementId());
            case ParticipantWithdrawn withdrawn ->
                withdraw(withdrawn.organisationId().value());
            case MemberAssigned assigned -> assign(assigned);
            case MemberRemoved removed -> remove(removed.member().value());
            default -> {}
        }
    }

    private void admit(OrganisationId organisation, @Nullable AgreementId agreement) {
        var earlier = rows.find(Participant.TABLE, caseId, organisation.value());
        var since = earlier == null || earlier.withdrawnAt() != null ? recorded : earlier.admittedAt();
        rows.put(
                Participant.TABLE,
                new Participant(
                        caseId, organisation.value(), agreement == null ? null : agreement.value(), since, null));
    }

    private void withdraw(UUID organisation) {
        var participant = rows.find(Participant.TABLE, caseId, organisation);
        if (participant != null) {
            rows.put(Participant.TABLE, participant.withdrawn(recorded));
        }
        rows.all(Member.TABLE).stream()
                .filter(member -> member.organisation().equals(organisation))
                .forEach(member -> rows.put(Member.TABLE, member.removed(recorded)));
    }

    /** Another lead, or a later lead investigator, replaces the earlier one, who stays as an investigator. */
    private void replaceLeadInvestigator() {
        rows.all(Member.TABLE).stream()
                .filter(member -> member.removedAt() == null && member.role() == MemberRole.LEAD_INVESTIGATOR)
                .forEach(member -> rows.put(Member.TABLE, member.as(MemberRole.INVESTIGATOR)));
    }

    private void assign(MemberAssigned event) {
        if (event.role() == MemberRole.LEAD_INVESTIGATOR) {
            replaceLeadInvestigator();
        }
        rows.put(
                Member.TABLE,
                new Member(
                        caseId, event.member().value(), event.organisationId().value(), event.role(), recorded, null));
    }

    private void remove(UUID person) {
        var member = rows.find(Member.TABLE, caseId, person);
        if (member != null) {
            rows.put(Member.TABLE, member.removed(recorded));
        }
    }
}
