package org.jointcase.projections.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * A note with its corrections.
 *
 * @param texts the first, then what each correction made of it
 */
public record Note(UUID noteId, long version, List<NoteText> texts) {
    static List<Note> of(List<NoteText> texts) {
        var notes = new LinkedHashMap<UUID, List<NoteText>>();
        texts.forEach(text ->
                notes.computeIfAbsent(text.noteId(), any -> new ArrayList<>()).add(text));
        return notes.entrySet().stream()
                .map(note -> new Note(note.getKey(), note.getValue().getLast().version(), List.copyOf(note.getValue())))
                .toList();
    }
}
