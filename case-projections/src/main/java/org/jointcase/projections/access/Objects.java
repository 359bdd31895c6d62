package org.jointcase.projections.access;

import java.util.Set;
import org.jointcase.exhibit.ExhibitEvent;
import org.jointcase.handling.Tlp;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.note.NoteEvent;
import org.jointcase.projections.rows.Rows;
import org.jointcase.release.ReleaseEvent;
import org.jointcase.task.TaskEvent;

/** Whose each exhibit, release, note and task of a case is. */
record Objects(Rows rows) {
    void after(ExhibitEvent event) {
        put(
                event instanceof ExhibitEvent.Collected first
                        ? Exhibits.of(first)
                        : Exhibits.after(existing(event), event));
    }

    /** After the rules of {@link org.jointcase.release.ReleaseSight}; to the recipient it is given when it is shared. */
    void after(ReleaseEvent event) {
        if (event instanceof ReleaseEvent.Proposed first) {
            var sight = ObjectSight.of(
                    event.caseId(), event.aggregateId(), first.originator().value());
            put(
                    first.handling().tlp() == Tlp.RED
                            ? sight.redBut(Set.of(first.by().value()))
                            : sight);
        }
    }

    void after(NoteEvent event) {
        if (event instanceof NoteEvent.Added first) {
            put(ObjectSight.of(
                    event.caseId(), event.aggregateId(), first.organisationId().value()));
        }
    }

    void after(TaskEvent event) {
        switch (event) {
            case TaskEvent.Added first ->
                put(ObjectSight.of(
                        event.caseId(),
                        event.aggregateId(),
                        first.organisationId().value()));
            case TaskEvent.Assigned to ->
                put(existing(event).addressedTo(to.organisationId().value()));
            case TaskEvent.Completed same -> {}
        }
    }

    private ObjectSight existing(CaseEvent event) {
        var sight = rows.find(ObjectSight.TABLE, event.caseId(), event.aggregateId());
        if (sight == null) {
            throw new IllegalStateException("nobody sees " + event.aggregateId());
        }
        return sight;
    }

    private void put(ObjectSight sight) {
        rows.put(ObjectSight.TABLE, sight);
    }
}
