package org.jointcase.ledger.signer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jointcase.transparency.MerkleTree;
import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.Note;
import org.jointcase.transparency.note.NoteFile;
import org.jointcase.transparency.note.SigningKey;

/**
 * What a signer signed last, in a file of its own: written before it is given out, so that whatever lies in the database,
 * it knows what it said. A log that was never signed has a signed checkpoint of size 0 there.
 */
record SignerState(Path file, LogKeys keys) {
    /** @throws SigningRefused if it is not to be believed */
    Optional<Signed> read() throws IOException, SigningRefused {
        try {
            var note = NoteFile.read(file);
            return note.isPresent() ? Optional.of(Signed.of(note.get(), keys)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new SigningRefused("the state file " + file + " is damaged: " + e.getMessage());
        }
    }

    void replace(Note note) throws IOException {
        NoteFile.replace(file, note);
    }

    /** The state of a log that was never signed. */
    static Note nothing(String origin, List<SigningKey> keys) {
        return new Checkpoint(origin, 0, MerkleTree.of(List.of()).root()).sign(keys, Instant.now());
    }
}
