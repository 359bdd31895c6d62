package org.jointcase.projections.access;

import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jointcase.assistance.AssistanceRequestEvent;
import org.jointcase.exhibit.ExhibitEvent;
import org.jointcase.exhibit.ExhibitEvent.Collected;
import org.jointcase.exhibit.ExhibitEvent.HandedToProsecution;
import org.jointcase.exhibit.ExhibitEvent.IntegrityQuestioned;
import org.jointcase.exhibit.ExhibitEvent.Retained;
import org.jointcase.exhibit.ExhibitEvent.Returned;
import org.jointcase.exhibit.ExhibitEvent.TransferAccepted;
import org.jointcase.exhibit.ExhibitEvent.TransferOffered;
import org.jointcase.exhibit.ExhibitEvent.TransferRefused;
import org.jointcase.handling.Tlp;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.mandate.PersonId;
import org.jointcase.note.NoteEvent;
import org.jointcase.projections.rows.Rows;
import org.jointcase.release.ReleaseEvent;
import org.jointcase.task.TaskEvent;

/** Whose each object of a case is, after the rules of each object's own sight in the domain. */
record Objects(Rows rows) {
    void after(ExhibitEvent event) {
        switch (event) {
            case Collected first -> collect(first);
            case TransferOffered offer ->
                change(
                        event,
                        item -> item.offeredTo(
                                offer.receiver().value(), offer.organisationId().value()));
            case TransferAccepted by ->
                change(
                        event,
                        item -> item.heldBy(
                                by.receiver().value(), by.organisationId().value()));
            case TransferRefused refused -> change(event, item -> item.offeredTo(null, null));
            case IntegrityQuestioned same -> {}
            case Retained same -> {}
            case Returned returned -> change(event, item -> item.heldBy(null, null));
            case HandedToProsecution handed -> change(event, item -> item.heldBy(null, null));
        }
    }

    void after(ReleaseEvent event) {
        if (event instanceof ReleaseEvent.Proposed first) {
            var red = first.handling().tlp() == Tlp.RED;
            var proposer = Stream.of(first.by().value());
            var originator = first.originator().value();
            put(ObjectSight.of(event.caseId(), event.aggregateId(), red, proposer, originator));
        }
    }

    void after(AssistanceRequestEvent event) {
        switch (event) {
            case AssistanceRequestEvent.Submitted first ->
                put(ObjectSight.of(
                        event.caseId(), event.aggregateId(), first.requesting().value()));
            default -> {}
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
                change(event, task -> task.addressedTo(to.organisationId().value()));
            case TaskEvent.Completed same -> {}
        }
    }

    private void collect(Collected first) {
        var registrar = first.registrar().value();
        var organisation = first.organisationId().value();
        var named = Stream.concat(first.persons().stream().map(PersonId::value), Stream.of(registrar));
        put(ObjectSight.of(
                        first.caseId(),
                        first.aggregateId(),
                        first.tlp() == Tlp.RED,
                        named,
                        first.originator().value(),
                        organisation)
                .heldBy(registrar, organisation));
    }

    private void change(CaseEvent event, UnaryOperator<ObjectSight> change) {
        UUID caseId = event.caseId();
        var sight = rows.find(ObjectSight.TABLE, caseId, event.aggregateId());
        if (sight == null) {
            throw new IllegalStateException("no object to change");
        }
        put(change.apply(sight));
    }

    private void put(ObjectSight sight) {
        rows.put(ObjectSight.TABLE, sight);
    }
}
