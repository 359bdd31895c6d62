package org.jointcase.projections.access;

import java.util.UUID;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.investigation.InvestigationEvent.MemberAssigned;
import org.jointcase.investigation.InvestigationEvent.MemberRemoved;
import org.jointcase.investigation.InvestigationEvent.ParticipantWithdrawn;
import org.jointcase.projections.rows.Rows;
import org.jointcase.projections.rows.Table;

/** A person who is assigned to a case by his organisation. */
record Assigned(UUID caseId, UUID person, UUID organisation) {
    static final Table<Assigned> TABLE = Table.of("assigned", Assigned.class, "caseId", "person");

    static void after(InvestigationEvent event, Rows rows) {
        var caseId = event.caseId();
        switch (event) {
            case MemberAssigned one -> {
                var person = one.member().value();
                rows.put(
                        TABLE, new Assigned(caseId, person, one.organisationId().value()));
            }
            case MemberRemoved one -> rows.remove(TABLE, caseId, one.member().value());
            case ParticipantWithdrawn all -> {
                var organisation = all.organisationId().value();
                rows.all(TABLE).stream()
                        .filter(assigned -> assigned.organisation().equals(organisation))
                        .forEach(assigned -> rows.remove(TABLE, caseId, assigned.person()));
            }
            default -> {}
        }
    }
}
