package org.jointcase.ledger.signer;

import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.NotVerified;
import org.jointcase.transparency.note.Note;

/** A checkpoint that this log's keys did sign. */
record Signed(Checkpoint checkpoint, Note note) {
    /** @throws SigningRefused if they did not */
    static Signed of(Note note, LogKeys keys) throws SigningRefused {
        try {
            return new Signed(keys.policy().open(note), note);
        } catch (NotVerified | IllegalArgumentException e) {
            throw new SigningRefused("what was signed last is not to be believed: " + e.getMessage());
        }
    }

    long size() {
        return checkpoint.size();
    }
}
