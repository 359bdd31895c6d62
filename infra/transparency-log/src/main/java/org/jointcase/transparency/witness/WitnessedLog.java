package org.jointcase.transparency.witness;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jointcase.transparency.Canonical;
import org.jointcase.transparency.MerkleTree;
import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.CheckpointPolicy;
import org.jointcase.transparency.note.NotVerified;
import org.jointcase.transparency.note.Note;
import org.jointcase.transparency.note.SigningKey;

/**
 * A log as its witness sees it. It judges, remembers and answers one request after the other: it answers nothing that it
 * has not stored, and what it stored is read anew for each request, so that nothing is known in memory alone.
 */
final class WitnessedLog {
    private static final Logger LOG = System.getLogger(WitnessedLog.class.getName());

    private final CheckpointPolicy policy;
    private final SigningKey key;
    private final WitnessStore store;
    private final InstantSource clock;

    /** @throws IOException if what is remembered of this log cannot be believed */
    WitnessedLog(CheckpointPolicy policy, SigningKey key, WitnessStore store, InstantSource clock) throws IOException {
        this.policy = policy;
        this.key = key;
        this.store = store;
        this.clock = clock;
        LOG.log(Level.INFO, policy.origin() + ": last cosigned at size " + last().size());
    }

    synchronized Answer answer(AddCheckpoint request) {
        try {
            return switch (Verdict.of(request, last(), policy)) {
                case Verdict.Cosign cosign -> cosign(request.checkpoint());
                case Verdict.Stale stale -> Answer.size(stale.size());
                case Verdict.TwoHistories two -> report(two, request.checkpoint());
                case Verdict.Refuse refuse -> {
                    LOG.log(Level.WARNING, policy.origin() + ": " + refuse.reason());
                    yield Answer.text(refuse.status(), refuse.reason());
                }
            };
        } catch (IOException e) {
            LOG.log(Level.ERROR, policy.origin() + ": nothing is cosigned, its state cannot be kept", e);
            return Answer.text(500, "this witness cannot keep its state");
        }
    }

    String status() {
        try {
            var last = last();
            String seen = store.sawTwoHistories(policy.origin()) ? "TWO HISTORIES" : "consistent";
            return last.origin() + " " + last.size() + " "
                    + Canonical.base64(last.root().bytes()) + " " + seen;
        } catch (IOException e) {
            LOG.log(Level.ERROR, policy.origin() + ": its state cannot be read", e);
            return policy.origin() + " STATE UNREADABLE";
        }
    }

    private Answer cosign(Note signed) throws IOException {
        var cosignature = key.sign(signed.text(), clock.instant());
        var signatures = new ArrayList<>(signed.signaturesNaming(policy.log()));
        signatures.add(cosignature);
        store.keep(policy.origin(), new Note(signed.text(), signatures));
        return new Answer(200, Answer.TEXT, cosignature.line());
    }

    private Answer report(Verdict.TwoHistories two, Note other) throws IOException {
        String seen = "TWO HISTORIES: the log %s signed two roots for size %d, %s and %s"
                .formatted(
                        policy.origin(),
                        two.cosigned().size(),
                        two.cosigned().root(),
                        two.other().root());
        LOG.log(Level.ERROR, seen);
        store.keepEvidence(two.other(), other);
        store.keepEvidence(two.cosigned(), store.last(policy.origin()).orElseThrow());
        return two.stale() ? Answer.size(two.cosigned().size()) : Answer.text(409, seen);
    }

    private Checkpoint last() throws IOException {
        String origin = policy.origin();
        var kept = store.last(origin);
        if (kept.isEmpty()) {
            return new Checkpoint(origin, 0, MerkleTree.of(List.of()).root());
        }
        // Either key will do, so that both can be replaced, one after the other.
        var known = new ArrayList<>(policy.log());
        known.add(key.verifier());
        try {
            kept.get().verify(known);
            var last = Checkpoint.parse(kept.get().text());
            if (last.origin().equals(origin)) {
                return last;
            }
        } catch (NotVerified | IllegalArgumentException e) {
            throw new IOException("what is kept of " + origin + " is damaged: " + e.getMessage(), e);
        }
        throw new IOException("what is kept of " + origin + " is of another log");
    }
}
