package org.jointcase.transparency.verify;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jointcase.transparency.bundle.BadBundle;
import org.jointcase.transparency.bundle.BundleEntry;
import org.jointcase.transparency.bundle.BundleReader;
import org.jointcase.transparency.note.Checkpoint;
import org.jspecify.annotations.Nullable;

/**
 * Reads entries, lets each be checked by itself on another thread, and compares it with those before in their order: so the
 * first failure is the first, and few batches are in memory at once.
 *
 * @param fold null where the entries are no stretch of the log
 */
record EntriesInOrder(Order order, @Nullable Fold fold, KnownEntries known, EvidenceFiles files, Findings findings) {
    private static final int BATCH = 256;
    private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    /** @param proved by an inclusion proof each; null where they are folded */
    void check(BundleReader bundle, Payloads payloads, @Nullable Checkpoint proved) throws BadBundle, DoesNotHold {
        if (bundle.header().entries() <= BATCH) {
            check(bundle, payloads, proved, Runnable::run);
            return;
        }
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            check(bundle, payloads, proved, threads);
        } finally {
            threads.shutdownNow();
        }
    }

    private void check(BundleReader bundle, Payloads payloads, @Nullable Checkpoint proved, Executor threads)
            throws BadBundle, DoesNotHold {
        Deque<FutureTask<CheckedEntries>> ahead = new ArrayDeque<>();
        long number = 1;
        for (var batch = bundle.entries(BATCH); !batch.isEmpty(); batch = next(bundle, ahead)) {
            List<BundleEntry> given = batch;
            long first = number;
            var task = new FutureTask<>(() -> CheckedEntries.of(given, first, payloads, proved));
            threads.execute(task);
            ahead.add(task);
            number += given.size();
            if (ahead.size() > THREADS) {
                take(ahead.remove());
            }
        }
        takeAll(ahead);
    }

    /** What cannot be read comes after what was read and may not hold. */
    private List<BundleEntry> next(BundleReader bundle, Deque<FutureTask<CheckedEntries>> ahead)
            throws BadBundle, DoesNotHold {
        try {
            return bundle.entries(BATCH);
        } catch (BadBundle e) {
            takeAll(ahead);
            throw e;
        }
    }

    private void takeAll(Deque<FutureTask<CheckedEntries>> ahead) throws DoesNotHold {
        while (!ahead.isEmpty()) {
            take(ahead.remove());
        }
    }

    private void take(Future<CheckedEntries> future) throws DoesNotHold {
        var checked = result(future);
        for (var entry : checked.entries()) {
            order.take(entry.entry(), entry.leaf());
            known.take(entry.entry(), entry.leaf());
            findings.entry(entry);
            if (entry.evidence() != null) {
                files.record(entry.evidence());
            }
        }
        if (checked.failure() != null) {
            throw checked.failure();
        }
        if (fold != null) {
            fold.add(
                    checked.entries().stream().map(CheckedEntries.Checked::leaf).toList());
        }
    }

    private static CheckedEntries result(Future<CheckedEntries> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
