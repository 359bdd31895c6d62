package org.jointcase.api.operations;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jointcase.ledger.checkpoint.Checkpoints;
import org.jointcase.ledger.checkpoint.PublishedCheckpoint;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jointcase.messaging.Alarm;
import org.jointcase.messaging.Alarms;
import org.springframework.boot.health.contributor.Health;

/** Whether checkpoints keep up with the logs, whichever node signs: what is not signed for long is alarmed here too. */
final class SignaturesPart implements Part {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final LedgerReader reader;
    private final Checkpoints checkpoints;
    private final Alarms alarms;
    private final Map<Log, Standing> standing = new EnumMap<>(Log.class);

    /** Where a log's checkpoint stands, and since when: in nanoseconds. */
    private record Standing(long signed, long since) {}

    SignaturesPart(LedgerReader reader, Checkpoints checkpoints, Alarms alarms) {
        this.reader = reader;
        this.checkpoints = checkpoints;
        this.alarms = alarms;
    }

    @Override
    public Health look() {
        var health = Health.up();
        for (var log : Log.values()) {
            long size = reader.lastPosition(log);
            long signed = checkpoints.latest(log).map(PublishedCheckpoint::size).orElse(0L);
            var alarm = Alarm.of("signatures", "the " + log + " log grows, and no checkpoint is given out");
            if (isLate(log, size, signed)) {
                health.down();
                alarms.raise(alarm);
            } else {
                alarms.lower(alarm);
            }
            health.withDetail(log.toString(), Map.of("size", size, "signed", signed));
        }
        return health.build();
    }

    private boolean isLate(Log log, long size, long signed) {
        long now = System.nanoTime();
        var before = standing.get(log);
        if (before == null || before.signed() != signed || signed >= size) {
            standing.put(log, new Standing(signed, now));
            return false;
        }
        return now - before.since() > LONG.toNanos();
    }
}
