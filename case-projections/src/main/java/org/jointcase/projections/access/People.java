package org.jointcase.projections.access;

import java.util.UUID;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.investigation.InvestigationEvent.LeadAssigned;
import org.jointcase.investigation.InvestigationEvent.MemberAssigned;
import org.jointcase.investigation.InvestigationEvent.MemberRemoved;
import org.jointcase.investigation.InvestigationEvent.ParticipantAdmitted;
import org.jointcase.investigation.InvestigationEvent.ParticipantWithdrawn;
import org.jointcase.investigation.InvestigationEvent.Submitted;
import org.jointcase.projections.rows.Rows;

/** Who takes part in a case. */
record People(Rows rows, UUID caseId) {
    /** @return whether anything changed */
    boolean after(InvestigationEvent event) {
        switch (event) {
            case Submitted submitted -> rows.put(Standing.TABLE, Standing.of(submitted));
            case LeadAssigned assigned -> {
                var lead = assigned.organisationId().value();
                rows.put(Standing.TABLE, standing().ledBy(lead));
                admit(lead);
            }
            case ParticipantAdmitted one -> admit(one.organisationId().value());
            case ParticipantWithdrawn one -> withdraw(one.organisationId().value());
            case MemberAssigned one ->
                rows.put(
                        Assigned.TABLE,
                        new Assigned(
                                caseId,
                                one.member().value(),
                                one.organisationId().value()));
            case MemberRemoved one ->
                rows.remove(Assigned.TABLE, caseId, one.member().value());
            default -> {
                return false;
            }
        }
        return true;
    }

    Standing standing() {
        var standing = rows.find(Standing.TABLE, caseId);
        if (standing == null) {
            throw new IllegalStateException("a case begins with its submission");
        }
        return standing;
    }

    private void admit(UUID organisation) {
        rows.put(Participant.TABLE, new Participant(caseId, organisation));
    }

    private void withdraw(UUID organisation) {
        rows.remove(Participant.TABLE, caseId, organisation);
        rows.all(Assigned.TABLE).stream()
                .filter(assigned -> assigned.organisation().equals(organisation))
                .forEach(assigned -> rows.remove(Assigned.TABLE, caseId, assigned.person()));
    }
}
