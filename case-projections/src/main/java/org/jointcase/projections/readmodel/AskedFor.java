package org.jointcase.projections.readmodel;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What somebody has asked for of read models: of each one thing at a time, in a thread of its own. */
final class AskedFor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AskedFor.class);
    private static final int PATIENCE = 10;

    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("jointcase-rebuilds-", 0).factory());

    boolean contains(ReadModel<?> model) {
        return names.contains(model.name());
    }

    /**
     * Takes note that something is asked for, which is then {@link #run}.
     *
     * @throws RebuildUnderWay if something is under way already, here or elsewhere
     */
    void add(ReadModel<?> model) {
        if (!names.add(model.name())) {
            throw new RebuildUnderWay(model.name());
        }
        try {
            if (model.isLocked()) {
                throw new RebuildUnderWay(model.name());
            }
        } catch (RuntimeException e) {
            remove(model);
            throw e;
        }
    }

    void remove(ReadModel<?> model) {
        names.remove(model.name());
    }

    /**
     * Does what was asked for.
     *
     * @return opens when it has ended, however it did
     */
    CountDownLatch run(ReadModel<?> model, Runnable work) {
        var ended = new CountDownLatch(1);
        try {
            threads.execute(() -> {
                try {
                    work.run();
                } finally {
                    remove(model);
                    ended.countDown();
                }
            });
        } catch (RejectedExecutionException closing) {
            remove(model);
            throw closing;
        }
        return ended;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
                LOG.warn("a rebuild does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
