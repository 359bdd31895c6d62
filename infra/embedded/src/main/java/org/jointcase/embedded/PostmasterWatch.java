package org.jointcase.embedded;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server again when it has ended unasked: killed for want of memory, say, or by hand. */
final class PostmasterWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostmasterWatch.class);
    private static final long BETWEEN_LOOKS_MILLIS = 500;
    private static final long FIRST_PAUSE_MILLIS = 250;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;

    private final Postmaster postmaster;
    private final int port;
    private final Thread thread;

    PostmasterWatch(Postmaster postmaster, int port) {
        this.postmaster = postmaster;
        this.port = port;
        this.thread = Thread.ofPlatform().daemon().name("postgresql-watch").start(this::watch);
    }

    /** Looks again and again: the end of a process that is not our child is told to nobody but its parent. */
    private void watch() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
                if (Postmaster.runningOn(postmaster.data()).isEmpty()) {
                    restart();
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("The embedded PostgreSQL is no longer watched");
        }
    }

    /** The backends of a killed server end a little later than it does; until then a new one is refused. */
    private void restart() throws InterruptedException {
        LOG.warn("The embedded PostgreSQL has ended unasked and is started again");
        for (long pause = FIRST_PAUSE_MILLIS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
            try {
                postmaster.clear();
                postmaster.start(port);
                return;
            } catch (IOException | RuntimeException e) {
                LOG.error("The embedded PostgreSQL cannot be started again yet: {}", e.getMessage());
                Thread.sleep(pause);
            }
        }
    }

    /** Watches no longer, and returns when no start is under way. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
