package org.jointcase.note;

import org.jointcase.investigation.InvestigationId;
import org.jointcase.note.NoteEvent.Added;
import org.jointcase.note.NoteEvent.Corrected;
import org.jointcase.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What the rules ask of a note. */
public record NoteState(
        @Nullable InvestigationId investigationId, @Nullable OrganisationId organisationId, long corrections) {
    public static final NoteState NONE = new NoteState(null, null, 0);

    public NoteState evolve(NoteEvent event) {
        return switch (event) {
            case Added added -> new NoteState(added.investigationId(), added.organisationId(), 0);
            case Corrected corrected -> new NoteState(investigationId, organisationId, corrections + 1);
        };
    }
}
