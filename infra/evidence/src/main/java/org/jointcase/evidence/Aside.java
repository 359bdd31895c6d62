package org.jointcase.evidence;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** One task at a time on another thread; its failure comes out where the next is begun, or at the end. */
final class Aside {
    private final ExecutorService threads;
    private Future<?> begun = CompletableFuture.completedFuture(null);

    Aside(ExecutorService threads) {
        this.threads = threads;
    }

    void begin(Callable<?> task) throws IOException {
        await();
        begun = threads.submit(task);
    }

    void await() throws IOException {
        try {
            begun.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a file was in work");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
