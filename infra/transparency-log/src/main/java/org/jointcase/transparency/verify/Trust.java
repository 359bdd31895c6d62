package org.jointcase.transparency.verify;

import java.util.List;
import org.jointcase.transparency.Entry;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.MerkleTree;
import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.CheckpointPolicy;
import org.jointcase.transparency.note.Note;

/**
 * What an auditor brings, and believes.
 *
 * @param policy the keys of the log and of its witnesses, and how many of these have to have cosigned
 * @param heads checkpoints of the log that he has from elsewhere, of any time
 * @param entries entries of the log that he has from elsewhere, as a receipt
 */
public record Trust(CheckpointPolicy policy, List<Head> heads, List<Known> entries) {
    public Trust {
        heads = List.copyOf(heads);
        entries = List.copyOf(entries);
    }

    /** @param name what the auditor calls it, as its file */
    public record Head(String name, Note note) {
        /** @throws IllegalArgumentException if it is no checkpoint */
        long size() {
            return Checkpoint.parse(note.text()).size();
        }
    }

    /** @param name what the auditor calls it, as its file */
    public record Known(String name, Entry entry) {
        Hash leaf() {
            return MerkleTree.leaf(entry.encode());
        }
    }

    /** Whom a head is believed for by itself: the log. How many witnesses are asked for is a matter of the bundle's. */
    CheckpointPolicy logAlone() {
        return new CheckpointPolicy(policy.log(), policy.witnesses(), 0);
    }
}
