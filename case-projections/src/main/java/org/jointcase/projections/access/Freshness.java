package org.jointcase.projections.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Slot;
import org.jointcase.transparency.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How old what {@code access} says is: since when the ledger has an entry that it has not. Somebody whose sight was taken
 * away may see until {@code access} has it; so where it is too old, nobody but the centre is answered.
 */
public final class Freshness {
    private final JdbcClient client;
    private final LedgerReader ledger;
    private final Clock clock;

    /** @param source connections of {@code jointcase_query} */
    public Freshness(DataSource source, LedgerReader ledger, Clock clock) {
        this.client = JdbcClient.create(source);
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Of one case; zero where nothing is missing. */
    public Duration age(UUID caseId) {
        var slot = Slot.of(caseId);
        return age(slot, reached()[slot]);
    }

    /** Of all cases: that of the oldest. */
    public Duration age() {
        var reached = reached();
        var ends = ledger.lastPositionsOfSlots();
        return IntStream.range(0, Slot.COUNT)
                .filter(slot -> reached[slot] < ends[slot])
                .mapToObj(slot -> age(slot, reached[slot]))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private Duration age(int slot, long reached) {
        var missing = ledger.afterInSlot(slot, reached, 1);
        if (missing.isEmpty()) {
            return Duration.ZERO;
        }
        var since = Entry.parse(missing.getFirst().envelope()).recorded();
        var age = Duration.between(since, clock.instant());
        return age.isNegative() ? Duration.ZERO : age;
    }

    private long[] reached() {
        var positions = new long[Slot.COUNT];
        client.sql("select slot, position from access.cursor")
                .query((row, number) -> positions[row.getInt(1)] = row.getLong(2))
                .list();
        return positions;
    }
}
