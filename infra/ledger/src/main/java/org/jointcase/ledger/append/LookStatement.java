package org.jointcase.ledger.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointcase.ledger.append.Look.CaseEnd;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.entry.Rows;
import org.jointcase.transparency.Frontier;
import org.jointcase.transparency.Hash;

/**
 * Takes the log's lock and asks everything that a batch needs to know, in one round trip, with one index descent for each
 * id. The lock is a statement of its own: one that also reads would see the log as it was before the lock.
 */
final class LookStatement {
    /** Advisory locks of two numbers are the ledger's: this, and a number for each log. */
    private static final int LOCKS = 0x4a43;

    private final Connection connection;
    private final PreparedStatement statement;

    LookStatement(Connection connection, Log log, String clock) throws SQLException {
        this.connection = connection;
        statement = connection.prepareStatement("""
            select pg_advisory_xact_lock(?, ?);

            select %3$s, head.frontier, head.recorded
            from (values (0)) as always
            left join lateral (select frontier, recorded from %2$s order by size desc limit 1) as head on true;

            select asked.id, last.sequence, last.event_id
            from unnest(?::uuid[]) as asked(id)
            cross join lateral (select sequence, event_id from %1$s
                                where aggregate_id = asked.id order by sequence desc limit 1) as last;

            select asked.id, last.case_sequence, last.leaf
            from unnest(?::uuid[]) as asked(id)
            cross join lateral (select case_sequence, leaf from %1$s
                                where case_id = asked.id order by case_sequence desc limit 1) as last;

            select command from ledger.case_command where command = any(?);

            select event_id from %1$s where event_id = any(?)""".formatted(log.entries(), log.heads(), clock));
        statement.setInt(1, LOCKS);
        statement.setInt(2, log.lock());
    }

    private record Head(Instant clock, Frontier frontier, Instant recorded) {
        static Head read(ResultSet row) throws SQLException {
            var frontier = row.getBytes(2);
            return frontier == null
                    ? new Head(instant(row, 1), Frontier.EMPTY, Instant.EPOCH)
                    : new Head(instant(row, 1), Frontier.decode(frontier), instant(row, 3));
        }
    }

    private record AtCase(UUID caseId, CaseEnd end) {}

    /** @param known what need not be asked */
    Look of(List<Append> appends, KnownEnds known) throws SQLException {
        var aggregates = new HashMap<UUID, Seen>();
        var cases = new HashMap<UUID, CaseEnd>();
        ids(3, known.aggregates(appends.stream().flatMap(LookStatement::aggregates), aggregates));
        ids(4, known.cases(drafts(appends).map(Draft::caseId), cases));
        var keys = appends.stream()
                .filter(append -> append.digest != null)
                .map(append -> append.command.bytes())
                .toArray(byte[][]::new);
        statement.setArray(5, connection.createArrayOf("bytea", keys));
        ids(6, drafts(appends).map(Draft::event));
        statement.execute();
        var head = nextRows(Head::read).getFirst();
        for (var seen : nextRows(row -> new Seen(uuid(row, 1), row.getLong(2), uuid(row, 3)))) {
            aggregates.put(seen.aggregateId(), seen);
        }
        for (var one : nextRows(row -> new AtCase(uuid(row, 1), new CaseEnd(row.getLong(2), leaf(row, 3))))) {
            cases.put(one.caseId(), one.end());
        }
        var commands = Set.copyOf(nextRows(row -> Hash.of(row.getBytes(1))));
        var events = Set.copyOf(nextRows(row -> uuid(row, 1)));
        return new Look(head.clock(), head.frontier(), head.recorded(), aggregates, cases, commands, events);
    }

    private static Stream<UUID> aggregates(Append append) {
        return Stream.concat(
                append.seen.stream().map(Seen::aggregateId),
                append.drafts.stream().map(Draft::aggregateId));
    }

    private static Stream<Draft> drafts(List<Append> appends) {
        return appends.stream().flatMap(append -> append.drafts.stream());
    }

    private void ids(int parameter, Stream<UUID> ids) throws SQLException {
        statement.setArray(parameter, connection.createArrayOf("uuid", ids.toArray()));
    }

    private <T> List<T> nextRows(Rows.Reader<T> reader) throws SQLException {
        statement.getMoreResults();
        return rows(reader);
    }

    private <T> List<T> rows(Rows.Reader<T> reader) throws SQLException {
        try (var result = statement.getResultSet()) {
            return Rows.read(result, reader);
        }
    }

    private static Hash leaf(ResultSet row, int column) throws SQLException {
        return Hash.of(row.getBytes(column));
    }

    private static UUID uuid(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
