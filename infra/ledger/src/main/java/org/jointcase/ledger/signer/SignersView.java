package org.jointcase.ledger.signer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jointcase.ledger.checkpoint.TileHashes.TileHash;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.entry.Rows;
import org.jointcase.transparency.Frontier;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.note.Note;

/** A log as its signer reads it, and where he publishes, all on the connection that holds his lock. */
record SignersView(Connection connection, Log log) {
    /** How far the log says it reaches, and its root there. */
    record Head(long size, Hash root) {
        static final Head OF_NOTHING = new Head(0, Frontier.EMPTY.root());
    }

    /** An envelope, and the leaf that is said to be its own. */
    @SuppressWarnings("ArrayRecordComponent") // read once and never compared
    record Line(long position, byte[] envelope, Hash leaf) {}

    Head head() throws SQLException {
        return rows(
                        "select size, root from " + log.heads() + " order by size desc limit 1",
                        row -> new Head(row.getLong(1), Hash.of(row.getBytes(2))))
                .stream()
                .findFirst()
                .orElse(Head.OF_NOTHING);
    }

    /** What the head of a size kept; nothing where there is no such head, or it keeps no tree. */
    Optional<Frontier> frontier(long size) throws SQLException {
        if (size == 0) {
            return Optional.of(Frontier.EMPTY);
        }
        try {
            return rows(
                            "select frontier from " + log.heads() + " where size = ?",
                            row -> Frontier.decode(row.getBytes(1)),
                            size)
                    .stream()
                    .findFirst();
        } catch (IllegalArgumentException changed) {
            return Optional.empty();
        }
    }

    List<Line> entries(long after, long upTo, int limit) throws SQLException {
        return rows(
                "select position, envelope, leaf from " + log.entries()
                        + " where position > ? and position <= ? order by position limit ?",
                row -> new Line(row.getLong(1), row.getBytes(2), Hash.of(row.getBytes(3))),
                after,
                upTo,
                limit);
    }

    Optional<Note> lastPublished() throws SQLException {
        return rows(
                        "select note from " + log.checkpoints() + " order by size desc limit 1",
                        row -> Note.parse(row.getString(1).getBytes(UTF_8)))
                .stream()
                .findFirst();
    }

    /** A checkpoint and the tiles' hashes under it, together. */
    void publish(long size, Note note, List<TileHash> above) throws SQLException {
        var sql = """
            with above as (
                insert into %1$s select * from unnest(?::smallint[], ?::bigint[], ?::bytea[]) on conflict do nothing)
            insert into %2$s values (?, ?) on conflict do nothing""".formatted(log.tileHashes(), log.checkpoints());
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(
                    1,
                    array(
                            "smallint",
                            above.stream().map(one -> (short) one.level()).toArray(Short[]::new)));
            statement.setArray(
                    2, array("bigint", above.stream().map(TileHash::index).toArray(Long[]::new)));
            statement.setArray(
                    3,
                    array("bytea", above.stream().map(one -> one.hash().bytes()).toArray(byte[][]::new)));
            statement.setLong(4, size);
            statement.setString(5, note.toString());
            statement.executeUpdate();
        }
    }

    /** @param values an array of the very type: bytes in an array of objects would not arrive */
    private Array array(String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }

    private <T> List<T> rows(String sql, Rows.Reader<T> reader, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var result = statement.executeQuery()) {
                return Rows.read(result, reader);
            }
        }
    }
}
