package org.jointcase.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** What is done so many times a second, whatever the answers take. */
final class AtARate implements AutoCloseable {
    private static final int SENDERS = 16;

    private final ScheduledExecutorService senders = Executors.newScheduledThreadPool(SENDERS);
    private final List<Future<?>> sending = new ArrayList<>();

    /** @param once is given which of 16 does it, from 0 */
    AtARate(int perSecond, IntConsumer once) {
        long every = SENDERS * 1_000_000_000L / perSecond;
        for (int i = 0; i < SENDERS; i++) {
            int sender = i;
            sending.add(senders.scheduleAtFixedRate(
                    () -> once.accept(sender), every * i / SENDERS, every, TimeUnit.NANOSECONDS));
        }
    }

    /** @throws IllegalStateException if it failed: what is measured is not what was to be */
    void check() {
        for (var sender : sending) {
            if (sender.state() == Future.State.FAILED) {
                throw new IllegalStateException("what is done at a rate failed", sender.exceptionNow());
            }
        }
    }

    /** Does nothing more. */
    void stop() {
        senders.shutdown();
    }

    @Override
    public void close() {
        senders.close();
    }
}
