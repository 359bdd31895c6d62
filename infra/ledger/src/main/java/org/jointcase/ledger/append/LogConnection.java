package org.jointcase.ledger.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jointcase.ledger.entry.Log;
import org.jointcase.transparency.Frontier;

/**
 * The connection that an appender keeps: locks its log, looks at it, inserts, commits. What it
 * knows of the log ends with it. No prepared plan may ever read a
 * table whole, and a node that hangs loses the lock.
 */
final class LogConnection implements AutoCloseable {
    private static final Duration NETWORK_PATIENCE = Duration.ofSeconds(30);
    private static final String SESSION = """
            set enable_seqscan = off;
            set plan_cache_mode = force_generic_plan;
            set synchronous_commit = on;
            set lock_timeout = '10s';
            set statement_timeout = '20s';
            set idle_in_transaction_session_timeout = '20s'""";

    private final Connection connection;
    private final LookStatement look;
    private final InsertStatement insert;
    private KnownEnds known = new KnownEnds(Frontier.EMPTY);

    private LogConnection(Connection connection, Log log, String clock) throws SQLException {
        this.connection = connection;
        connection.setNetworkTimeout(Runnable::run, Math.toIntExact(NETWORK_PATIENCE.toMillis()));
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute(SESSION);
        }
        connection.setAutoCommit(false);
        look = new LookStatement(connection, log, clock);
        insert = new InsertStatement(connection, log);
    }

    static LogConnection open(DataSource source, Log log, String clock) throws SQLException {
        var connection = source.getConnection();
        try {
            return new LogConnection(connection, log, clock);
        } catch (SQLException | RuntimeException | Error e) {
            connection.close();
            throw e;
        }
    }

    /** Begins a transaction in which nobody else appends to this log, and looks at what the log holds. */
    Look lockAndLook(List<Append> appends) throws SQLException {
        var seen = look.of(appends, known);
        if (!known.holdAt(seen.frontier())) {
            known = new KnownEnds(seen.frontier());
            seen = look.of(appends, known);
        }
        known.remember(seen.aggregates().values(), seen.cases());
        return seen;
    }

    void insert(Batch batch) throws SQLException {
        insert.of(batch);
    }

    void commit(Batch batch) throws SQLException {
        connection.commit();
        known.remember(batch);
    }

    /** Whether the connection can be used further. */
    boolean rollback() {
        try {
            connection.rollback();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // It is given up in any case.
        }
    }
}
