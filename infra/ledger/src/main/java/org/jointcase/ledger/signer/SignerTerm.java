package org.jointcase.ledger.signer;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.jointcase.transparency.Frontier;
import org.jointcase.transparency.note.Checkpoint;

/**
 * What one signer does while it holds the lock. Its tree is that of what it signed last, extended by what it read since:
 * so each checkpoint is consistent with all before it.
 */
final class SignerTerm {
    private static final long MANY = 256;
    private static final long SOON = Duration.ofSeconds(1).toNanos();

    private final SignerSettings settings;
    private final SignerState state;
    private final SignersView view;
    private final Witnesses witnesses;
    private Frontier frontier;
    private long signedAt = System.nanoTime() - SOON;

    private SignerTerm(
            SignerSettings settings, SignerState state, SignersView view, Witnesses witnesses, Frontier frontier) {
        this.settings = settings;
        this.state = state;
        this.view = view;
        this.witnesses = witnesses;
        this.frontier = frontier;
    }

    /**
     * Begins where the state file ends, or where another signer went on from there. What was signed and not published
     * before a crash is published now.
     *
     * @throws SigningRefused if the ledger does not hold what was signed
     */
    static SignerTerm begin(SignerSettings settings, Witnesses witnesses, Connection lock)
            throws SQLException, IOException, SigningRefused, InterruptedException {
        var view = new SignersView(lock, settings.log());
        var state = new SignerState(settings.state(), settings.keys());
        var own = remembered(settings, state, witnesses);
        var head = view.head();
        if (head.size() < own.size()) {
            throw new SigningRefused("the ledger ends at position " + head.size() + ", and was signed up to "
                    + own.size() + ": an old backup, or entries were deleted");
        }
        var found = view.lastPublished();
        var published =
                found.isEmpty() ? new Signed(nothing(own), own.note()) : Signed.of(found.get(), settings.keys());
        boolean ahead = own.size() > published.size();
        var first = ahead ? published : own;
        var last = ahead ? own : published;
        var ascent = new Ascent(view, treeOf(first.checkpoint(), view))
                .to(last.size(), last.checkpoint().root());
        witnesses.mustNotBeAheadOf(last);
        if (ahead) {
            view.publish(own.size(), own.note(), ascent.above());
        } else if (published.size() > own.size()) {
            state.replace(published.note());
        }
        witnesses.offer(last);
        return new SignerTerm(settings, state, view, witnesses, ascent.frontier());
    }

    /** What was signed last, as it is kept here. */
    private static Signed remembered(SignerSettings settings, SignerState state, Witnesses witnesses)
            throws IOException, SigningRefused, InterruptedException {
        var kept = state.read();
        if (kept.isPresent()) {
            return kept.get();
        }
        if (!settings.first()) {
            throw new SigningRefused(
                    "the state file " + settings.state() + " is missing, so nobody knows what was signed last");
        }
        var keys = settings.keys();
        var nothing = Signed.of(SignerState.nothing(keys.origin(), keys.signing()), keys);
        witnesses.mustNotKnow(nothing);
        state.replace(nothing.note());
        return nothing;
    }

    /** Signs if there is reason to: something new for a second, or much that is new. */
    void look() throws SQLException, IOException, SigningRefused {
        // The head first: entries up to its size are there when it is.
        var head = view.head();
        long more = head.size() - frontier.size();
        if (more < 0 || (more == 0 && !head.root().equals(frontier.root()))) {
            throw new SigningRefused("the ledger's head of size " + head.size()
                    + " does not continue what was signed up to position " + frontier.size());
        }
        if (more >= MANY || (more > 0 && System.nanoTime() - signedAt >= SOON)) {
            sign(head);
        }
    }

    private void sign(SignersView.Head head) throws SQLException, IOException, SigningRefused {
        var ascent = new Ascent(view, frontier).to(head.size(), head.root());
        var checkpoint = new Checkpoint(settings.keys().origin(), head.size(), head.root());
        var note = checkpoint.sign(settings.keys().signing(), Instant.now());
        state.replace(note);
        view.publish(head.size(), note, ascent.above());
        frontier = ascent.frontier();
        signedAt = System.nanoTime();
        witnesses.offer(new Signed(checkpoint, note));
        settings.listener().signed(settings.log(), head.size());
    }

    private static Checkpoint nothing(Signed own) {
        return new Checkpoint(own.checkpoint().origin(), 0, Frontier.EMPTY.root());
    }

    /** The tree of a head whose root was signed: no other tree has it. */
    private static Frontier treeOf(Checkpoint signed, SignersView view) throws SQLException, SigningRefused {
        return view.frontier(signed.size())
                .filter(tree -> tree.size() == signed.size() && tree.root().equals(signed.root()))
                .orElseThrow(() -> new SigningRefused(
                        "the ledger's head of size " + signed.size() + " is not the one that was signed"));
    }
}
