package org.jointcase.api.operations;

import org.jointcase.ledger.Ledger;
import org.jointcase.ledger.entry.ClockBehind;
import org.jointcase.messaging.Alarm;
import org.jointcase.messaging.Alarms;
import org.springframework.boot.health.contributor.Health;

/** Whether the ledger can be written. A clock that is behind mends itself only by a person. */
final class LedgerPart implements Part {
    private static final Alarm CLOCK =
            Alarm.of("ledger", "the database's clock is over a minute behind the last entry: nothing is recorded");

    private final Ledger ledger;
    private final Alarms alarms;

    LedgerPart(Ledger ledger, Alarms alarms) {
        this.ledger = ledger;
        this.alarms = alarms;
    }

    @Override
    public Health look() {
        try {
            ledger.checkWritable();
        } catch (ClockBehind behind) {
            alarms.raise(CLOCK);
            return Health.down()
                    .withDetail("reason", String.valueOf(behind.getMessage()))
                    .build();
        }
        alarms.lower(CLOCK);
        return Health.up().build();
    }
}
