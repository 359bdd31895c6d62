package org.jointcase.note;

import java.util.UUID;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What has happened to a note. */
public sealed interface NoteEvent extends CaseEvent {
    NoteId noteId();

    InvestigationId investigationId();

    @Override
    default UUID caseId() {
        return investigationId().value();
    }

    @Override
    default UUID aggregateId() {
        return noteId().value();
    }

    record Added(NoteId noteId, InvestigationId investigationId, String text, OrganisationId organisationId)
            implements NoteEvent {}

    /** @param corrects the note's sequence whose text it supersedes, from 0 */
    record Corrected(
            NoteId noteId,
            InvestigationId investigationId,
            long corrects,
            String text,
            @Nullable String reason) implements NoteEvent {}
}
