package org.jointcase.ledger.append;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jointcase.ledger.append.Look.CaseEnd;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.entry.Rows;
import org.jointcase.transparency.Frontier;
import org.jointcase.transparency.Hash;

/** Asks everything that a batch needs to know in one round trip, with one index descent for each id. */
final class LookStatement {
    private final Connection connection;
    private final PreparedStatement statement;

    LookStatement(Connection connection, Log log, String clock) throws SQLException {
        this.connection = connection;
        statement = connection.prepareStatement("""
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

    Look of(List<Append> appends) throws SQLException {
        ids(
                1,
                appends,
                append -> Stream.concat(
                        append.seen.stream().map(Seen::aggregateId),
                        append.drafts.stream().map(Draft::aggregateId)));
        ids(2, appends, append -> append.drafts.stream().map(Draft::caseId));
        var keys = appends.stream()
                .filter(append -> append.digest != null)
                .map(append -> append.command.bytes())
                .toArray(byte[][]::new);
        statement.setArray(3, connection.createArrayOf("bytea", keys));
        ids(4, appends, append -> append.drafts.stream().map(Draft::event));
        statement.execute();
        var head = rows(Head::read).getFirst();
        var aggregates = nextRows(row -> new Seen(uuid(row, 1), row.getLong(2), uuid(row, 3)));
        var cases = nextRows(row -> new AtCase(uuid(row, 1), new CaseEnd(row.getLong(2), Hash.of(row.getBytes(3)))));
        var commands = nextRows(row -> Hash.of(row.getBytes(1)));
        var events = nextRows(row -> uuid(row, 1));
        return new Look(
                head.clock(),
                head.frontier(),
                head.recorded(),
                aggregates.stream().collect(toMap(Seen::aggregateId, Function.identity())),
                cases.stream().collect(toMap(AtCase::caseId, AtCase::end)),
                commands.stream().collect(toSet()),
                events.stream().collect(toSet()));
    }

    private void ids(int parameter, List<Append> appends, Function<Append, Stream<UUID>> of) throws SQLException {
        statement.setArray(
                parameter,
                connection.createArrayOf(
                        "uuid", appends.stream().flatMap(of).distinct().toArray()));
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

    private static UUID uuid(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
