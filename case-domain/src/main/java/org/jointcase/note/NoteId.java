package org.jointcase.note;

import java.util.UUID;
import org.jointcase.mandate.Id;

public record NoteId(UUID value) implements Id<NoteState> {
    @Override
    public String toString() {
        return value.toString();
    }
}
