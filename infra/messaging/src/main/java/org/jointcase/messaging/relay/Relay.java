package org.jointcase.messaging.relay;

import java.sql.SQLException;
import java.time.Duration;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.entry.SessionLock;
import org.jointcase.messaging.Alarm;
import org.jointcase.messaging.Worker;
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

    private final RelaySettings settings;
    private final Worker worker = new Worker("jointcase-relay", this::run);
    private volatile boolean active;
    private volatile long position;
    private Duration pause = FIRST_PAUSE;
    private @Nullable Alarm alarm;

    public Relay(RelaySettings settings) {
        this.settings = settings;
    }

    public void start() {
        worker.start();
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
        worker.close();
    }

    private void run(Worker self) {
        while (!self.isClosed()) {
            // A cursor that a crash sets back only repeats what was sent.
            try (var lock = SessionLock.tryTake(
                            settings.unpooled(),
                            "jointcase relay " + settings.topic().name())
                    .orElse(null)) {
                if (lock == null) {
                    worker.rest(STANDBY);
                } else {
                    lead(lock);
                }
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException | Error e) {
                complain(e);
                worker.rest(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    private void lead(SessionLock lock) throws SQLException, InterruptedException {
        try (var kafka = KafkaSide.connect(settings.kafka())) {
            while (!worker.isClosed()) {
                var term = RelayTerm.begin(settings, kafka, lock.connection());
                position = term.position();
                LOG.info("relaying to {} from position {}", settings.topic().name(), position + 1);
                while (!worker.isClosed() && term.stands()) {
                    int relayed = term.relay();
                    position = term.position();
                    well();
                    if (relayed < RelayTerm.BATCH) {
                        worker.rest(BEAT);
                    }
                }
            }
        } finally {
            active = false;
        }
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
