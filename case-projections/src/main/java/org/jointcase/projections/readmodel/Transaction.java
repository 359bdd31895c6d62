package org.jointcase.projections.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
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
            try (var statement = connection.createStatement()) {
                statement.execute("set local synchronous_commit = off");
            }
            return work.on(connection);
        });
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

    private static RuntimeException failure(SQLException sql, Exception thrown) {
        return isPassing(sql) ? new FollowerUnavailable(thrown) : new CannotWrite(thrown);
    }

    /** Connection lost, conflict, too little of something, a lock not got, an operator at work (SQLSTATE classes). */
    private static boolean isPassing(SQLException e) {
        String state = e.getSQLState();
        return e instanceof SQLTransientException
                || e instanceof SQLRecoverableException
                || state == null
                || state.startsWith("08")
                || state.startsWith("40")
                || state.startsWith("53")
                || state.startsWith("55")
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
