package org.jointcase.messaging.relay;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jointcase.ledger.entry.Log;
import org.jointcase.messaging.Alarm;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the case log's entries to Kafka in their order. Any number of relays may run: one is active, the others wait
 * for its lock. Whatever goes wrong, it raises an alarm and begins again at its cursor; consumers know what they have.
 */
public final class Relay implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    /** What is appended in this time travels together. */
    private static final Duration BEAT = Duration.ofMillis(15);

    private static final Duration STANDBY = Duration.ofSeconds(1);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final RelaySettings settings;
    private final Thread thread = new Thread(this::run, "jointcase-relay");
    private volatile boolean closed;
    private volatile boolean active;
    private volatile long position;
    private Duration pause = FIRST_PAUSE;
    private @Nullable Alarm alarm;

    public Relay(RelaySettings settings) {
        this.settings = settings;
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    /** Whether this relay holds the lock and reaches Kafka. */
    public boolean isActive() {
        return active;
    }

    /**
     * How many entries are not yet acknowledged by Kafka; of use while it is active.
     *
     * @throws org.jointcase.ledger.entry.LedgerUnavailable if the database cannot be asked
     */
    public long lag() {
        return Math.max(0, settings.reader().lastPosition(Log.CASE) - position);
    }

    /** Lets the batch under way end, and gives the lock back. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        try {
            if (!thread.join(PATIENCE)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closed) {
            try (var lock =
                    RelayLock.tryTake(settings.unpooled(), settings.topic()).orElse(null)) {
                if (lock == null) {
                    rest(STANDBY);
                } else {
                    lead(lock);
                }
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException | Error e) {
                complain(e);
                rest(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    private void lead(RelayLock lock) throws SQLException, InterruptedException {
        try (var kafka = KafkaSide.connect(settings.kafka())) {
            while (!closed) {
                var term = RelayTerm.begin(settings, kafka, lock.connection());
                position = term.position();
                LOG.info("relaying to {} from position {}", settings.topic().name(), position + 1);
                while (!closed && term.stands()) {
                    int relayed = term.relay();
                    position = term.position();
                    well();
                    if (relayed < RelayTerm.BATCH) {
                        rest(BEAT);
                    }
                }
            }
        } finally {
            active = false;
        }
    }

    private void rest(Duration duration) {
        LockSupport.parkNanos(this, duration.toNanos());
    }

    private void well() {
        active = true;
        pause = FIRST_PAUSE;
        if (alarm != null) {
            settings.alarms().lower(alarm);
            alarm = null;
        }
    }

    private void complain(Throwable problem) {
        LOG.debug("the relay was interrupted", problem);
        var raised = Alarm.of("relay", "Kafka does not get what is appended: " + problem.getMessage());
        if (alarm != null && !alarm.equals(raised)) {
            settings.alarms().lower(alarm);
        }
        settings.alarms().raise(raised);
        alarm = raised;
    }
}
