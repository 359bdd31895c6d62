package org.jointcase.ledger.append;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jointcase.ledger.entry.LedgerUnavailable;
import org.jointcase.ledger.entry.OutcomeUnknown;
import org.jointcase.transparency.Entry;
import org.jointcase.transparency.Hash;
import org.jspecify.annotations.Nullable;

/** What goes into a log together or not at all, and the answer to it. */
public final class Append {
    private enum State {
        WAITING,
        TAKEN,
        WITHDRAWN
    }

    final List<Draft> drafts;
    final List<Seen> seen;
    final Hash command;
    final @Nullable Hash digest;
    final @Nullable Decided decided;

    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
    private final CompletableFuture<List<Entry>> answer = new CompletableFuture<>();

    private Append(
            List<Draft> drafts, List<Seen> seen, Hash command, @Nullable Hash digest, @Nullable Decided decided) {
        if (drafts.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to append");
        }
        this.drafts = List.copyOf(drafts);
        this.seen = List.copyOf(seen);
        this.command = command;
        this.digest = digest;
        this.decided = decided;
    }

    /** What a command decided: it goes in only while what it saw stands, once for its key, at the time of its decision. */
    public static Append ofCommand(List<Draft> drafts, List<Seen> seen, CallersKey key, Decided decided) {
        return new Append(drafts, seen, key.command(), key.digest(), decided);
    }

    /** What is recorded whatever happens. */
    public static Append ofFact(Draft draft, Hash command) {
        return new Append(List.of(draft), List.of(), command, null, null);
    }

    /** Takes it to be written, unless its caller has withdrawn it. */
    boolean take() {
        return state.compareAndSet(State.WAITING, State.TAKEN);
    }

    /** Whether the caller was answered, or gave up. */
    boolean isOver() {
        return answer.isDone();
    }

    void done(List<Entry> entries) {
        answer.complete(entries);
    }

    void refuse(RuntimeException reason) {
        answer.completeExceptionally(reason);
    }

    /**
     * Waits for the answer.
     *
     * @throws NotAppended if it did not go in
     * @throws LedgerUnavailable if it was not written, and will not be
     * @throws OutcomeUnknown if it is being written and nobody knows how that ends
     */
    List<Entry> await(Duration patience) {
        try {
            answer.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            giveUp();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            giveUp();
        } catch (ExecutionException e) {
            // Read below.
        }
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        }
    }

    private void giveUp() {
        answer.completeExceptionally(
                state.compareAndSet(State.WAITING, State.WITHDRAWN)
                        ? new LedgerUnavailable("it was not written in time, and was withdrawn")
                        : new OutcomeUnknown());
    }
}
