package org.jointcase.projections.casefile;

import org.jointcase.assistance.AssistanceRequestEvent;
import org.jointcase.exhibit.ExhibitEvent;
import org.jointcase.note.NoteEvent;
import org.jointcase.projections.rows.Rows;
import org.jointcase.release.ReleaseEvent;
import org.jointcase.task.TaskEvent;
import org.jointcase.transparency.Entry;

/** What belongs to the case: exhibits, releases, requests, notes and tasks. */
record Objects(Rows rows, Entry entry) {
    void after(ExhibitEvent event) {
        if (event instanceof ExhibitEvent.Collected collected) {
            rows.put(Exhibit.TABLE, Exhibit.of(collected, entry));
            rows.put(ExhibitStanding.TABLE, ExhibitStanding.of(collected).at(entry));
        } else {
            var standing = Existing.row(rows, ExhibitStanding.TABLE, event.caseId(), event.aggregateId());
            rows.put(ExhibitStanding.TABLE, standing.after(event).at(entry));
        }
    }

    void after(ReleaseEvent event) {
        if (event instanceof ReleaseEvent.Proposed proposed) {
            rows.put(Release.TABLE, Release.of(proposed, entry));
            rows.put(ReleaseStanding.TABLE, ReleaseStanding.of(proposed).at(entry));
        } else {
            var standing = Existing.row(rows, ReleaseStanding.TABLE, event.caseId(), event.aggregateId());
            rows.put(ReleaseStanding.TABLE, standing.after(event, entry).at(entry));
        }
    }

    void after(AssistanceRequestEvent event) {
        if (event instanceof AssistanceRequestEvent.Submitted submitted) {
            rows.put(Request.TABLE, Request.of(submitted, entry));
            rows.put(RequestStanding.TABLE, RequestStanding.of(submitted).at(entry));
        } else {
            var standing = Existing.row(rows, RequestStanding.TABLE, event.caseId(), event.aggregateId());
            rows.put(RequestStanding.TABLE, standing.after(event).at(entry));
        }
    }

    void after(NoteEvent event) {
        rows.put(NoteText.TABLE, NoteText.of(event, entry));
    }

    void after(TaskEvent event) {
        var task = event instanceof TaskEvent.Added added
                ? Task.of(added, entry)
                : Existing.row(rows, Task.TABLE, event.caseId(), event.aggregateId());
        rows.put(Task.TABLE, task.after(event, entry));
    }
}
