package org.jointcase.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.entry.StoredEntry;
import org.jointcase.transparency.Entry;

/** A table of the same columns, checks and indexes as the case log, one transaction for each row. */
final class PlainInserts implements AutoCloseable {
    private static final int PAGE = 10_000;
    private static final long LAP = 1_000_000_000;
    private static final String INSERT =
            "insert into plain.entry (position, slot, case_id, case_sequence, aggregate_id,"
                    + " sequence, event_id, recorded, leaf, envelope, payload) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final HikariDataSource pool;
    private final List<PreparedStatement> statements = new ArrayList<>();

    PlainInserts(DataSource owner, int connections) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create schema plain; create table plain.entry (like ledger.case_entry including all)");
        }
        pool = Servers.pool(owner, connections, true);
        for (int i = 0; i < connections; i++) {
            Connection connection = pool.getConnection();
            statements.add(connection.prepareStatement(INSERT));
        }
    }

    /** Inserts the log's rows after a position; begins anew with other ids when they are all there. */
    Latencies insertSameAs(LedgerReader reader, long after, Pace pace) throws InterruptedException {
        var rows = rows(reader, after);
        var next = new AtomicInteger();
        return new Callers(statements.size()).run(pace, caller -> {
            int number = next.getAndIncrement();
            insert(statements.get(caller), rows.get(number % rows.size()), number / rows.size());
        });
    }

    private record Row(StoredEntry stored, Entry entry) {}

    private static List<Row> rows(LedgerReader reader, long after) {
        var rows = new ArrayList<Row>();
        var page = reader.after(Log.CASE, after, PAGE);
        while (!page.isEmpty()) {
            page.forEach(stored -> rows.add(new Row(stored, Entry.parse(stored.envelope()))));
            page = reader.after(Log.CASE, page.getLast().position(), PAGE);
        }
        return rows;
    }

    private static void insert(PreparedStatement statement, Row row, int lap) throws SQLException {
        var entry = row.entry();
        statement.setLong(1, entry.position() + lap * LAP);
        statement.setInt(2, row.stored().slot());
        statement.setObject(3, inLap(lap, entry.caseId()));
        statement.setLong(4, entry.caseSequence());
        statement.setObject(5, inLap(lap, entry.aggregateId()));
        statement.setLong(6, entry.sequence());
        statement.setObject(7, inLap(lap, entry.event()));
        statement.setObject(8, entry.recorded().atOffset(ZoneOffset.UTC));
        statement.setBytes(9, row.stored().leaf().bytes());
        statement.setBytes(10, row.stored().envelope());
        statement.setBytes(11, row.stored().payload());
        statement.executeUpdate();
    }

    private static UUID inLap(int lap, UUID id) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ ((long) lap << 32));
    }

    @Override
    public void close() {
        pool.close();
    }
}
