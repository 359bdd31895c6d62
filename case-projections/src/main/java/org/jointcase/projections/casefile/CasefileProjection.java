package org.jointcase.projections.casefile;

import java.util.List;
import org.jointcase.agreement.AgreementEvent;
import org.jointcase.assistance.AssistanceRequestEvent;
import org.jointcase.exhibit.ExhibitEvent;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.ledger.event.LedgerEvent;
import org.jointcase.note.NoteEvent;
import org.jointcase.organisation.OrganisationEvent;
import org.jointcase.projections.rows.Projection;
import org.jointcase.projections.rows.Rows;
import org.jointcase.projections.rows.Table;
import org.jointcase.release.ReleaseEvent;
import org.jointcase.task.TaskEvent;

/** Keeps everything of each case. */
public final class CasefileProjection implements Projection {
    private static final List<Table<?>> TABLES =
            Part.ALL.stream().<Table<?>>map(Part::table).toList();

    @Override
    public String name() {
        return "casefile";
    }

    @Override
    public List<Table<?>> tables() {
        return TABLES;
    }

    @Override
    public void apply(Rows rows, LedgerEvent ledgerEvent) {
        if (ledgerEvent.event() instanceof OrganisationEvent || ledgerEvent.event() instanceof AgreementEvent) {
            return;
        }
        var entry = ledgerEvent.entry();
        var header = new Header(rows, entry);
        var objects = new Objects(rows, entry);
        switch (ledgerEvent.event()) {
            case InvestigationEvent event -> {
                header.after(event);
                new People(rows, event.caseId(), entry.recorded()).after(event);
                new Closures(rows, entry).after(event);
            }
            case ExhibitEvent event -> objects.after(event);
            case ReleaseEvent event -> objects.after(event);
            case AssistanceRequestEvent event -> objects.after(event);
            case NoteEvent event -> objects.after(event);
            case TaskEvent event -> objects.after(event);
            default -> throw new IllegalArgumentException("no row for " + entry.type());
        }
        header.touch();
    }
}
