package org.jointcase.transparency.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointcase.transparency.ConsistencyProof;
import org.jointcase.transparency.Frontier;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.bundle.BundleHeader.Earlier;
import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.NotVerified;

/** The checkpoints that the auditor brought, against the bundle's: the log has to have gone on from each of them. */
final class Heads {
    private final Trust trust;
    private final Checkpoint checkpoint;
    private final Map<Long, Hash> earlier = new HashMap<>();

    /** @param proofs by earlier tree; each has to lead from there to the checkpoint */
    Heads(Trust trust, Checkpoint checkpoint, Map<Earlier, List<Hash>> proofs) throws DoesNotHold {
        this.trust = trust;
        this.checkpoint = checkpoint;
        for (var proof : proofs.entrySet()) {
            var tree = proof.getKey();
            if (!new ConsistencyProof(tree.size(), checkpoint.size(), proof.getValue())
                    .proves(tree.root(), checkpoint.root())) {
                throw new DoesNotHold(
                        "the bundle's proof from the size " + tree.size() + " does not lead to the checkpoint's root");
            }
            earlier.put(tree.size(), tree.root());
        }
    }

    /** Compares what can be compared before the entries, and leaves the rest to the fold of a stretch. */
    void check(Fold fold, Stretch stretch) throws DoesNotHold {
        for (var head : trust.heads()) {
            var known = opened(head);
            if (known.size() > checkpoint.size()) {
                throw new DoesNotHold("the log had " + known.size() + " entries when " + head.name()
                        + " was signed, and the bundle's checkpoint knows of " + checkpoint.size()
                        + ": the tail is left out, or the log was set back");
            }
            if (known.size() == checkpoint.size()) {
                must(known.root().equals(checkpoint.root()), head);
            } else if (known.size() == 0) {
                must(known.root().equals(Frontier.EMPTY.root()), head);
            } else if (stretch.reaches(known.size())) {
                fold.expect(head.name(), known.size(), known.root());
            } else {
                compare(head, known);
            }
        }
    }

    private void compare(Trust.Head head, Checkpoint known) throws DoesNotHold {
        var root = earlier.get(known.size());
        if (root == null) {
            throw new DoesNotHold("the bundle does not prove that it goes on from " + head.name()
                    + ": export it with previous=" + known.size());
        }
        must(known.root().equals(root), head);
    }

    private Checkpoint opened(Trust.Head head) throws DoesNotHold {
        try {
            return trust.logAlone().open(head.note());
        } catch (NotVerified | IllegalArgumentException e) {
            throw new DoesNotHold(head.name() + ": " + e.getMessage());
        }
    }

    private static void must(boolean holds, Trust.Head head) throws DoesNotHold {
        if (!holds) {
            throw new DoesNotHold("the log has two histories: the bundle's checkpoint does not go on from "
                    + head.name() + ", the log was rewritten in between");
        }
    }
}
