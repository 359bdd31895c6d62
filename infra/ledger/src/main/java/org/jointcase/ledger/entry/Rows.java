package org.jointcase.ledger.entry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The rows that a statement gives: one connection, one question. */
public final class Rows {
    private Rows() {}

    /** Sets a statement's parameters. */
    @FunctionalInterface
    public interface Binder {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Reads the row that a result stands at. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * Asks the database.
     *
     * @throws LedgerUnavailable if it does not answer
     */
    public static <T> List<T> of(DataSource source, String sql, Binder binder, Reader<T> reader) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binder.bind(statement);
            try (ResultSet result = statement.executeQuery()) {
                return read(result, reader);
            }
        } catch (SQLException e) {
            throw new LedgerUnavailable("the ledger cannot be read", e);
        }
    }

    /** All rows of a result. */
    public static <T> List<T> read(ResultSet result, Reader<T> reader) throws SQLException {
        var rows = new ArrayList<T>();
        while (result.next()) {
            rows.add(reader.read(result));
        }
        return rows;
    }
}
