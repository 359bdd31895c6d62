package org.jointcase.ledger.checkpoint;

import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.Note;

/**
 * A checkpoint that the signer gave out. Whoever does not trust the database checks the note.
 *
 * @param note with the log's signatures and the cosignatures that came so far
 */
public record PublishedCheckpoint(Checkpoint checkpoint, Note note) {
    PublishedCheckpoint(Note note) {
        this(Checkpoint.parse(note.text()), note);
    }

    public long size() {
        return checkpoint.size();
    }
}
