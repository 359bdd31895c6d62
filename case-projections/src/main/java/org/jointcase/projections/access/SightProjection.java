package org.jointcase.projections.access;

import java.util.List;
import org.jointcase.agreement.AgreementEvent;
import org.jointcase.agreement.AgreementEvent.Drafted;
import org.jointcase.assistance.AssistanceRequestEvent;
import org.jointcase.exhibit.ExhibitEvent;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.investigation.InvestigationEvent.EvidenceShared;
import org.jointcase.investigation.InvestigationEvent.LeadAssigned;
import org.jointcase.investigation.InvestigationEvent.MemberAssigned;
import org.jointcase.investigation.InvestigationEvent.MemberRemoved;
import org.jointcase.investigation.InvestigationEvent.ParticipantAdmitted;
import org.jointcase.investigation.InvestigationEvent.ParticipantWithdrawn;
import org.jointcase.investigation.InvestigationEvent.Submitted;
import org.jointcase.ledger.event.LedgerEvent;
import org.jointcase.note.NoteEvent;
import org.jointcase.organisation.OrganisationEvent;
import org.jointcase.projections.rows.Projection;
import org.jointcase.projections.rows.Rows;
import org.jointcase.projections.rows.Table;
import org.jointcase.release.ReleaseEvent;
import org.jointcase.task.TaskEvent;

/** Keeps who may see what. */
public final class SightProjection implements Projection {
    @Override
    public String name() {
        return "access";
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(Standing.TABLE, Assigned.TABLE, CaseSight.TABLE, ObjectSight.TABLE, Given.TABLE);
    }

    @Override
    public void apply(Rows rows, LedgerEvent ledgerEvent) {
        var objects = new Objects(rows);
        switch (ledgerEvent.event()) {
            case OrganisationEvent openToAll -> {}
            case AgreementEvent event -> showToParties(event, rows);
            case InvestigationEvent event -> after(event, rows);
            case ExhibitEvent event -> objects.after(event);
            case ReleaseEvent event -> objects.after(event);
            case AssistanceRequestEvent event -> objects.after(event);
            case NoteEvent event -> objects.after(event);
            case TaskEvent event -> objects.after(event);
            default ->
                throw new IllegalArgumentException(
                        "nobody sees " + ledgerEvent.entry().type());
        }
    }

    private static void after(InvestigationEvent event, Rows rows) {
        switch (event) {
            case Submitted submitted -> write(Standing.of(submitted), rows);
            case EvidenceShared shared -> Given.after(shared, rows);
            case LeadAssigned lead -> change(lead, rows);
            case ParticipantAdmitted participant -> change(participant, rows);
            case ParticipantWithdrawn participant -> change(participant, rows);
            case MemberAssigned member -> change(member, rows);
            case MemberRemoved member -> change(member, rows);
            default -> {}
        }
    }

    private static void change(InvestigationEvent event, Rows rows) {
        var standing = rows.find(Standing.TABLE, event.caseId());
        if (standing == null) {
            throw new IllegalStateException("a case begins with its submission");
        }
        Assigned.after(event, rows);
        write(standing.after(event), rows);
    }

    private static void write(Standing standing, Rows rows) {
        rows.put(Standing.TABLE, standing);
        Sights.write(standing, rows);
    }

    /** An agreement shows to its parties and to the centre. */
    private static void showToParties(AgreementEvent event, Rows rows) {
        if (event instanceof Drafted drafted) {
            rows.put(CaseSight.TABLE, new CaseSight(event.caseId(), Holder.CENTRE, true));
            drafted.parties()
                    .forEach(party -> rows.put(
                            CaseSight.TABLE, new CaseSight(event.caseId(), Holder.organisation(party.value()), true)));
        }
    }
}
