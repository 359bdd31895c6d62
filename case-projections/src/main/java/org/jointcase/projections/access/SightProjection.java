package org.jointcase.projections.access;

import java.util.List;
import org.jointcase.agreement.AgreementEvent;
import org.jointcase.assistance.AssistanceRequestEvent;
import org.jointcase.exhibit.ExhibitEvent;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.investigation.InvestigationEvent.EvidenceShared;
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
        return List.of(
                Standing.TABLE,
                Participant.TABLE,
                Assigned.TABLE,
                CaseSight.TABLE,
                ObjectSight.TABLE,
                Given.TABLE,
                Asked.TABLE,
                OpenRequest.TABLE);
    }

    @Override
    public void apply(Rows rows, LedgerEvent ledgerEvent) {
        var objects = new Objects(rows);
        switch (ledgerEvent.event()) {
            case OrganisationEvent ofNoCase -> {}
            case AgreementEvent ofNoCase -> {}
            case InvestigationEvent event -> after(event, rows);
            case ExhibitEvent event -> objects.after(event);
            case ReleaseEvent event -> objects.after(event);
            case AssistanceRequestEvent event -> new Requests(rows).after(event);
            case NoteEvent event -> objects.after(event);
            case TaskEvent event -> objects.after(event);
            default ->
                throw new IllegalArgumentException(
                        "nobody sees " + ledgerEvent.entry().type());
        }
    }

    private static void after(InvestigationEvent event, Rows rows) {
        var people = new People(rows, event.caseId());
        if (event instanceof EvidenceShared shared) {
            Given.after(shared, rows);
        } else if (people.after(event)) {
            new Sights(rows, people.standing()).write();
            new OpenRequests(rows, event.caseId()).write();
        }
    }
}
