package org.jointcase.projections.readmodel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jointcase.messaging.follow.Cursor;
import org.jointcase.transparency.Hash;

/**
 * The cursors of a read model, beside the rows that they speak of.
 *
 * @param schema of its views, or of one of its generations
 */
record Cursors(String schema) {
    SortedMap<Integer, Cursor> read(Connection connection) throws SQLException {
        try (var statement =
                connection.prepareStatement("select slot, position, leaf from " + schema + ".cursor order by slot")) {
            return cursors(statement);
        }
    }

    /** Until the transaction ends, nobody else moves them, nor puts another generation in their place. */
    SortedMap<Integer, Cursor> lock(Connection connection, Collection<Integer> slots) throws SQLException {
        try (var statement = connection.prepareStatement("select slot, position, leaf from " + schema
                + ".cursor where slot = any(?) order by slot for update")) {
            statement.setArray(1, connection.createArrayOf("integer", slots.toArray()));
            return cursors(statement);
        }
    }

    /** The number of the generation behind the views. */
    int generation(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select number from read_model.generation where model = ? and state = 'LIVE'")) {
            statement.setString(1, schema);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        }
    }

    void begin(Connection connection, int slots) throws SQLException {
        try (var statement = connection.prepareStatement("insert into " + schema
                + ".cursor (slot, position, leaf) select slot, 0, ? from generate_series(0, ?) as slot")) {
            statement.setBytes(1, Hash.ZERO.bytes());
            statement.setInt(2, slots - 1);
            statement.executeUpdate();
        }
    }

    void move(Connection connection, SortedMap<Integer, Cursor> cursors) throws SQLException {
        var positions = cursors.values().stream().map(Cursor::position).toArray();
        var leaves =
                cursors.values().stream().map(cursor -> "\\x" + cursor.leaf()).toArray();
        try (var statement = connection.prepareStatement("update " + schema
                + ".cursor as c set position = n.position, leaf = n.leaf::bytea"
                + " from unnest(?, ?, ?) as n(slot, position, leaf) where c.slot = n.slot")) {
            statement.setArray(
                    1, connection.createArrayOf("integer", cursors.keySet().toArray()));
            statement.setArray(2, connection.createArrayOf("bigint", positions));
            statement.setArray(3, connection.createArrayOf("text", leaves));
            if (statement.executeUpdate() != cursors.size()) {
                throw new IllegalStateException(schema + " has not a cursor for each slot");
            }
        }
    }

    private static SortedMap<Integer, Cursor> cursors(PreparedStatement statement) throws SQLException {
        var cursors = new TreeMap<Integer, Cursor>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                cursors.put(rows.getInt(1), new Cursor(rows.getLong(2), Hash.of(rows.getBytes(3))));
            }
        }
        return cursors;
    }
}
