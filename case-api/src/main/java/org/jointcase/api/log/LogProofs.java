package org.jointcase.api.log;

import static org.jointcase.api.problem.ProblemKind.NOT_FOUND;
import static org.jointcase.api.problem.ProblemKind.NOT_SIGNED;

import java.time.Duration;
import org.jointcase.api.problem.Refused;
import org.jointcase.ledger.checkpoint.Checkpoints;
import org.jointcase.ledger.checkpoint.PublishedCheckpoint;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jointcase.transparency.note.TlogProof;

/** Proves that entries are in a log, under the checkpoint that stands for it now. */
final class LogProofs {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final LedgerReader reader;
    private final Checkpoints checkpoints;
    private final ServedLogs logs;

    LogProofs(LedgerReader reader, Checkpoints checkpoints, ServedLogs logs) {
        this.reader = reader;
        this.checkpoints = checkpoints;
        this.logs = logs;
    }

    /**
     * Waits until a checkpoint covers the entry.
     *
     * @param position from 1
     * @throws Refused if there is no such entry, or if none covers it in time
     */
    TlogProof of(Log log, long position) {
        if (position < 1 || position > reader.lastPosition(log)) {
            throw new Refused(NOT_FOUND);
        }
        return proof(log, position - 1, covering(log, position));
    }

    private PublishedCheckpoint covering(Log log, long position) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var latest = checkpoints.latest(log);
            if (latest.isPresent() && latest.get().size() >= position) {
                return latest.get();
            }
            if (System.nanoTime() - deadline > 0) {
                throw new Refused(NOT_SIGNED);
            }
            pause();
        }
    }

    /** What does not prove anything is not given out: the tiles were changed then. */
    private TlogProof proof(Log log, long index, PublishedCheckpoint published) {
        var inclusion = logs.of(log).tree(published.size()).inclusion(index);
        var leaf = reader.leavesAfter(log, index, 1).getFirst();
        if (!inclusion.proves(leaf, published.checkpoint().root())) {
            throw new IllegalStateException("the tiles of the " + log + " log do not make the root that was signed");
        }
        return new TlogProof(null, index, inclusion.path(), published.note());
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new Refused(NOT_SIGNED);
        }
    }
}
