package org.jointcase.projections.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jointcase.messaging.follow.FollowerUnavailable;
import org.jointcase.projections.rows.RowsUnreadable;

/** Work on one connection that is done whole or not at all. */
final class Transaction {
    private Transaction() {}

    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /**
     * Does the work and commits it.
     *
     * @throws FollowerUnavailable if the database is at fault, and not what was to be done
     */
    static <T> T in(DataSource source, Work<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.on(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw failure(e, e);
        } catch (RowsUnreadable e) {
            throw failure(e.sql(), e);
        }
    }

    /** As {@link #in}, without waiting for the disk: of use where what a crash takes away is made anew. */
    static <T> T inHaste(DataSource source, Work<T> work) {
        return in(source, connection -> {
            set(connection, "synchronous_commit = off");
            return work.on(connection);
        });
    }

    /** Makes a setting of PostgreSQL's, as {@code lock_timeout = '5s'}, until the transaction ends. */
    static void set(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local " + setting);
        }
    }

    /** As {@link #in}, on what is committed when the work first asks, and nothing later. */
    static <T> T repeatable(DataSource source, Work<T> work) {
        return in(source, connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read");
            }
            return work.on(connection);
        });
    }

    /** Whether a database was not there for a while: what was begun can go on. */
    static boolean wasInterrupted(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException e && isInterruption(e));
    }

    private static RuntimeException failure(SQLException sql, Exception thrown) {
        return isPassing(sql) ? new FollowerUnavailable(thrown) : new CannotWrite(thrown);
    }

    /** An interruption, or too little of something, or a lock not got (SQLSTATE classes). */
    private static boolean isPassing(SQLException e) {
        String state = e.getSQLState();
        return isInterruption(e) || state == null || state.startsWith("53") || state.startsWith("55");
    }

    /** Connection lost, conflict, an operator at work (SQLSTATE classes). */
    private static boolean isInterruption(SQLException e) {
        String state = e.getSQLState();
        return e instanceof SQLTransientException
                || e instanceof SQLRecoverableException
                || state == null
                || state.startsWith("08")
                || state.startsWith("40")
                || state.startsWith("57")
                || state.startsWith("58");
    }

    /** PostgreSQL refuses what a projection has made. */
    static final class CannotWrite extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CannotWrite(Throwable cause) {
            super(cause);
        }
    }
}
