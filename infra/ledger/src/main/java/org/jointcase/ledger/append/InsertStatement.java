package org.jointcase.ledger.append;

import static java.time.ZoneOffset.UTC;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jointcase.ledger.append.Batch.Admitted;
import org.jointcase.ledger.entry.Log;

/** Inserts a batch's entries, its head and its callers' keys in one round trip. */
final class InsertStatement {
    private final Connection connection;
    private final PreparedStatement statement;

    InsertStatement(Connection connection, Log log) throws SQLException {
        this.connection = connection;
        statement = connection.prepareStatement("""
            insert into %1$s (position, slot, case_id, case_sequence, aggregate_id, sequence, event_id, leaf, envelope,
                              payload, recorded)
            select entry.*, ?
            from unnest(?::bigint[], ?::smallint[], ?::uuid[], ?::bigint[], ?::uuid[], ?::bigint[], ?::uuid[],
                        ?::bytea[], ?::bytea[], ?::bytea[]) as entry;

            insert into %2$s (size, root, frontier, recorded) values (?, ?, ?, ?);

            insert into ledger.case_command (command, digest, first_position, last_position)
            select * from unnest(?::bytea[], ?::bytea[], ?::bigint[], ?::bigint[])""".formatted(log.entries(), log.heads()));
    }

    void of(Batch batch) throws SQLException {
        var recorded = batch.recorded().atOffset(UTC);
        var frontier = batch.frontier();
        var entries = batch.entries();
        statement.setObject(1, recorded);
        set(2, "bigint", entries, Long[]::new, placed -> placed.entry().position());
        set(3, "smallint", entries, Short[]::new, placed -> (short) placed.slot());
        set(4, "uuid", entries, UUID[]::new, placed -> placed.entry().caseId());
        set(5, "bigint", entries, Long[]::new, placed -> placed.entry().caseSequence());
        set(6, "uuid", entries, UUID[]::new, placed -> placed.entry().aggregateId());
        set(7, "bigint", entries, Long[]::new, placed -> placed.entry().sequence());
        set(8, "uuid", entries, UUID[]::new, placed -> placed.entry().event());
        setBytes(9, entries, placed -> placed.leaf().bytes());
        setBytes(10, entries, Placed::envelope);
        setBytes(11, entries, Placed::payload);
        statement.setLong(12, frontier.size());
        statement.setBytes(13, frontier.root().bytes());
        statement.setBytes(14, frontier.encode());
        statement.setObject(15, recorded);
        var keyed = batch.admitted().stream()
                .filter(admitted -> admitted.append().digest != null)
                .toList();
        setBytes(16, keyed, admitted -> admitted.append().command.bytes());
        setBytes(17, keyed, InsertStatement::digest);
        set(
                18,
                "bigint",
                keyed,
                Long[]::new,
                admitted -> admitted.entries().getFirst().entry().position());
        set(
                19,
                "bigint",
                keyed,
                Long[]::new,
                admitted -> admitted.entries().getLast().entry().position());
        statement.execute();
        if (statement.getUpdateCount() != entries.size()) {
            throw new SQLException("not every entry was inserted");
        }
    }

    /** @param array of the very type: an array of objects would travel as text */
    private <T, V> void set(int parameter, String type, List<T> of, IntFunction<V[]> array, Function<T, V> value)
            throws SQLException {
        statement.setArray(
                parameter, connection.createArrayOf(type, of.stream().map(value).toArray(array)));
    }

    private <T> void setBytes(int parameter, List<T> of, Function<T, byte[]> value) throws SQLException {
        statement.setArray(
                parameter,
                connection.createArrayOf("bytea", of.stream().map(value).toArray(byte[][]::new)));
    }

    private static byte[] digest(Admitted admitted) {
        var digest = admitted.append().digest;
        return digest == null ? new byte[0] : digest.bytes();
    }
}
