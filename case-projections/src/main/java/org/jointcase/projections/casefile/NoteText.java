package org.jointcase.projections.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jointcase.note.NoteEvent;
import org.jointcase.note.NoteEvent.Added;
import org.jointcase.note.NoteEvent.Corrected;
import org.jointcase.projections.rows.Table;
import org.jointcase.transparency.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What a note said at first, or what a correction made of it: both are shown.
 *
 * @param version of the note with this text, from 1
 * @param corrects the version whose text this supersedes
 * @param reason why it was corrected
 */
public record NoteText(
        UUID caseId,
        UUID noteId,
        long version,
        String text,
        @Nullable Long corrects,
        @Nullable String reason,
        UUID author,
        UUID organisation,
        Instant happenedAt,
        Instant recordedAt,
        long position) {
    static final Table<NoteText> TABLE = Table.of("note_text", NoteText.class, "caseId", "noteId", "version");

    static NoteText of(NoteEvent event, Entry entry) {
        return switch (event) {
            case Added added -> of(added, added.text(), null, null, entry);
            case Corrected corrected ->
                of(corrected, corrected.text(), corrected.corrects() + 1, corrected.reason(), entry);
        };
    }

    private static NoteText of(
            NoteEvent event, String text, @Nullable Long corrects, @Nullable String reason, Entry entry) {
        return new NoteText(
                event.caseId(),
                event.noteId().value(),
                entry.sequence() + 1,
                text,
                corrects,
                reason,
                entry.actor(),
                entry.organisation(),
                entry.happened(),
                entry.recorded(),
                entry.position());
    }
}
