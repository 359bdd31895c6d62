package org.jointcase.ledger.command;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jointcase.ledger.append.Seen;
import org.jointcase.ledger.entry.Rows;

/** Where aggregates stand in the ledger now. */
record Latest(DataSource source) {
    /** @param position of the aggregate's last entry */
    record Stand(Seen seen, long position) {
        UUID aggregateId() {
            return seen.aggregateId();
        }
    }

    /** Those of the aggregates that have an entry. */
    Map<UUID, Stand> of(Collection<UUID> aggregates) {
        return Rows.of(
                        source,
                        """
            select asked.id, last.sequence, last.event_id, last.position
            from unnest(?::uuid[]) as asked(id)
            cross join lateral (select sequence, event_id, position from ledger.case_entry
                                where aggregate_id = asked.id order by sequence desc limit 1) as last""",
                        statement -> statement.setArray(
                                1, statement.getConnection().createArrayOf("uuid", aggregates.toArray())),
                        row -> new Stand(
                                new Seen(row.getObject(1, UUID.class), row.getLong(2), row.getObject(3, UUID.class)),
                                row.getLong(4)))
                .stream()
                .collect(toMap(Stand::aggregateId, identity()));
    }

    /** Whether everything that was seen still stands where it was seen. */
    boolean agreesWith(Collection<Seen> seen) {
        if (seen.isEmpty()) {
            return true;
        }
        var now = of(seen.stream().map(Seen::aggregateId).toList());
        return seen.stream().allMatch(where -> {
            var stand = now.get(where.aggregateId());
            return where.agreesWith(stand == null ? Seen.absent(where.aggregateId()) : stand.seen());
        });
    }
}
