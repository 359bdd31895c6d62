package org.jointcase.projections.casefile;

import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.investigation.InvestigationEvent.Declined;
import org.jointcase.investigation.InvestigationEvent.Submitted;
import org.jointcase.projections.rows.Rows;
import org.jointcase.transparency.Entry;

/** The case itself. */
record Header(Rows rows, Entry entry) {
    void after(InvestigationEvent event) {
        if (event instanceof Submitted submitted) {
            submit(submitted);
            return;
        }
        if (event instanceof Declined declined) {
            rows.put(
                    Brief.TABLE, Existing.row(rows, Brief.TABLE, event.caseId()).declined(declined.reason()));
        }
        rows.put(Investigation.TABLE, investigation().after(event, entry.recorded()));
    }

    /** Each entry of the case, of whichever of its objects, moves the case on. */
    void touch() {
        rows.put(Investigation.TABLE, investigation().at(entry));
    }

    private void submit(Submitted event) {
        rows.put(Investigation.TABLE, Investigation.of(event, entry));
        rows.put(Brief.TABLE, Brief.of(event));
        for (var i = 0; i < event.offences().size(); i++) {
            rows.put(
                    CaseOffence.TABLE,
                    CaseOffence.of(event.caseId(), i, event.offences().get(i)));
        }
    }

    private Investigation investigation() {
        return Existing.row(rows, Investigation.TABLE, entry.caseId());
    }
}
