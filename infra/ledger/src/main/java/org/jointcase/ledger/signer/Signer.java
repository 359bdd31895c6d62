package org.jointcase.ledger.signer;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.entry.SessionLock;
import org.jspecify.annotations.Nullable;

/**
 * Signs what a log holds. Any number of signers of one log may run, each with a state file of its own: one is active, the
 * others wait for its lock. One that finds what does not continue what was signed keeps the lock and signs no more.
 */
public final class Signer implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration STANDBY = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration CLOSING = Duration.ofSeconds(10);

    private final SignerSettings settings;
    private final ScheduledExecutorService thread;
    private final Witnesses witnesses;
    private @Nullable SessionLock lock;
    private volatile @Nullable SignerTerm term;
    private volatile boolean refuses;
    private boolean known;
    private boolean alarmed;
    private long notBefore = System.nanoTime();

    public Signer(SignerSettings settings) {
        this.settings = settings;
        witnesses = new Witnesses(settings);
        thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
                .daemon()
                .name("jointcase-signer-" + settings.log())
                .factory());
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a beat lets nothing out
    public void start() {
        witnesses.start();
        thread.scheduleWithFixedDelay(this::beat, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    public Log log() {
        return settings.log();
    }

    /** Whether this signer holds the lock and signs. */
    public boolean isActive() {
        return term != null && !refuses;
    }

    /** Whether it found what it does not sign, and waits for a person. */
    public boolean refuses() {
        return refuses;
    }

    /** Ends what it is at, and gives the lock back. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(CLOSING.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        witnesses.close();
        letGo();
    }

    private void beat() {
        if (refuses || System.nanoTime() - notBefore < 0) {
            return;
        }
        try {
            if (lead()) {
                well();
            } else {
                rest(STANDBY);
            }
        } catch (SigningRefused e) {
            refuses = true;
            complain("it does not sign any more: " + e.getMessage());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (SQLException | IOException | RuntimeException | Error e) {
            complain("it cannot sign now: " + e.getMessage());
            letGo();
            rest(PAUSE);
        }
    }

    private boolean lead() throws SQLException, IOException, SigningRefused, InterruptedException {
        if (lock == null) {
            lock = SessionLock.tryTake(settings.unpooled(), "jointcase signer " + settings.log())
                    .orElse(null);
            if (lock == null) {
                mustBeKnown();
                return false;
            }
        }
        var current = term;
        if (current == null) {
            current = SignerTerm.begin(settings, witnesses, lock.connection());
            term = current;
        }
        current.look();
        return true;
    }

    /** One that waits looks once whether it could go on: a key that did not sign this log would be found out too late. */
    private void mustBeKnown() throws SQLException, SigningRefused {
        if (known) {
            return;
        }
        try (var connection = settings.unpooled().getConnection()) {
            var published = new SignersView(connection, settings.log()).lastPublished();
            if (published.isPresent()) {
                Signed.of(published.get(), settings.keys());
                known = true;
            }
        }
    }

    private void well() {
        if (alarmed) {
            settings.listener().over(settings.log(), SignerListener.SIGNER);
            alarmed = false;
        }
    }

    private void complain(String reason) {
        settings.listener().alarm(settings.log(), SignerListener.SIGNER, reason);
        alarmed = true;
    }

    private void rest(Duration duration) {
        notBefore = System.nanoTime() + duration.toNanos();
    }

    private void letGo() {
        term = null;
        var held = lock;
        lock = null;
        if (held == null) {
            return;
        }
        try {
            held.close();
        } catch (SQLException e) {
            // The connection is given up in any case, and the lock with it.
        }
    }
}
