package org.jointcase.messaging;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** A thread that works until it is closed; then it is let end what it is at. */
public final class Worker implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Thread thread;
    private volatile boolean closed;

    /** @param work returns soon after it is closed */
    public Worker(String name, Consumer<Worker> work) {
        thread = new Thread(() -> work.accept(this), name);
        thread.setDaemon(true);
    }

    /** Does nothing once it was closed. */
    public synchronized void start() {
        if (!closed) {
            thread.start();
        }
    }

    public boolean isClosed() {
        return closed;
    }

    /** Waits so long, less where it is closed. */
    public void rest(Duration duration) {
        if (!closed) {
            LockSupport.parkNanos(this, duration.toNanos());
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        LockSupport.unpark(thread);
        try {
            // A thread that was never started has ended.
            thread.join(PATIENCE.toMillis());
            if (thread.isAlive()) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
