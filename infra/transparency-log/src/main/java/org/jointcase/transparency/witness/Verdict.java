package org.jointcase.transparency.witness;

import org.jointcase.transparency.ConsistencyProof;
import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.CheckpointPolicy;
import org.jointcase.transparency.note.NotVerified;

/** What a witness makes of a request, from what it cosigned last and nothing else (C2SP tlog-witness). */
sealed interface Verdict {
    /** The checkpoint continues what was cosigned. */
    record Cosign(Checkpoint checkpoint) implements Verdict {}

    /** The request starts from another size than the one cosigned last. */
    record Stale(long size) implements Verdict {}

    /** The log signed two roots for one size. */
    record TwoHistories(Checkpoint cosigned, Checkpoint other, boolean stale) implements Verdict {}

    /** Nothing that can be cosigned, with its status. */
    record Refuse(int status, String reason) implements Verdict {}

    /**
     * Judges a request.
     *
     * @param last what was cosigned last of this log; size 0 at first
     */
    static Verdict of(AddCheckpoint request, Checkpoint last, CheckpointPolicy log) {
        Checkpoint next;
        try {
            next = log.open(request.checkpoint());
        } catch (NotVerified e) {
            return new Refuse(403, e.getMessage());
        }
        if (request.old() > next.size()) {
            return new Refuse(400, "the old size is larger than the checkpoint's");
        }
        boolean stale = request.old() != last.size();
        if (next.size() == last.size() && !next.root().equals(last.root())) {
            return last.size() == 0
                    ? new Refuse(409, "the root of size 0 is not that of an empty log")
                    : new TwoHistories(last, next, stale);
        }
        if (stale) {
            return new Stale(last.size());
        }
        return continues(last, next, request)
                ? new Cosign(next)
                : new Refuse(
                        422,
                        "size %d is not shown to continue size %d: the proof is wrong, or there are two histories"
                                .formatted(next.size(), last.size()));
    }

    private static boolean continues(Checkpoint last, Checkpoint next, AddCheckpoint request) {
        if (last.size() == 0) {
            return request.proof().isEmpty();
        }
        return new ConsistencyProof(last.size(), next.size(), request.proof()).proves(last.root(), next.root());
    }
}
