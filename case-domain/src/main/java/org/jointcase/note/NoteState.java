package org.jointcase.note;

import static java.util.Objects.requireNonNull;

import org.jointcase.investigation.InvestigationId;
import org.jointcase.note.NoteEvent.Added;
import org.jointcase.note.NoteEvent.Corrected;
import org.jointcase.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What the rules ask of a note.
 *
 * @param organisationId whose member wrote it
 */
public record NoteState(
        @Nullable InvestigationId investigationId, @Nullable OrganisationId organisationId, long corrections) {
    public static final NoteState NONE = new NoteState(null, null, 0);

    public InvestigationId investigation() {
        return requireNonNull(investigationId, "a note begins with its text");
    }

    public OrganisationId organisation() {
        return requireNonNull(organisationId, "a note begins with its text");
    }

    public NoteState evolve(NoteEvent event) {
        return switch (event) {
            case Added added -> new NoteState(added.investigationId(), added.organisationId(), 0);
            case Corrected corrected -> new NoteState(investigationId, organisationId, corrections + 1);
        };
    }
}
