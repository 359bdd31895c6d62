package org.jointcase.projections.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jointcase.messaging.follow.FollowerUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Held by the one that rebuilds a read model, wherever it runs; gone with its connection. */
record RebuildLock(Connection connection) implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RebuildLock.class);
    private static final int PATIENCE = 5;
    private static final String KEY = "hashtextextended('jointcase rebuild ' || %s, 0)";

    /** Whether somebody has the lock of a model, in SQL. */
    private static final String HELD = """
            exists (select from pg_locks
                where locktype = 'advisory' and objsubid = 1 and granted
                    and database = (select oid from pg_database where datname = current_database())
                    and (classid::bigint << 32 | objid::bigint) = %s)""".formatted(KEY);

    /**
     * Takes the lock, unless somebody has it.
     *
     * @param unpooled a new connection each time
     */
    static Optional<RebuildLock> tryTake(DataSource unpooled, String model) {
        try {
            var lock = new RebuildLock(unpooled.getConnection());
            if (lock.take(model)) {
                return Optional.of(lock);
            }
            lock.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new FollowerUnavailable(e);
        }
    }

    /** The condition in SQL that somebody has the lock of the model that an expression names. */
    static String heldSql(String expression) {
        return HELD.formatted(expression);
    }

    /** Whether somebody has it. */
    static boolean isHeld(Connection connection, String model) throws SQLException {
        try (var statement = connection.prepareStatement("select " + heldSql("?"))) {
            statement.setString(1, model);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private boolean take(String model) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(" + KEY.formatted("?") + ")")) {
            statement.setString(1, model);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    /** Whether it was not lost meanwhile. */
    boolean holds() {
        try {
            return connection.isValid(PATIENCE);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("the lock's connection was lost before", e);
        }
    }
}
