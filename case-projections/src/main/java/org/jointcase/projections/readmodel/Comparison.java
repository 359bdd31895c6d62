package org.jointcase.projections.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jointcase.messaging.follow.Cursor;
import org.jointcase.messaging.follow.FromLedger;
import org.jointcase.messaging.follow.Source;
import org.jointcase.messaging.follow.Step;
import org.jointcase.projections.readmodel.Generation.State;
import org.jointcase.projections.rows.Fold;
import org.jointcase.projections.rows.Table;

/** Compares what the live generation holds with what the log says, row by row at the same cursors. */
record Comparison<E>(Fold<E> fold, Source<E> log, DataSource source) {
    private static final int BATCH = 1_000;

    /**
     * Makes a generation of its own, compares it, and removes it. The live one waits until both stand at the same cursors; the
     * rows are compared as they were then, while it goes on.
     *
     * @param lock without which what was made is left to whoever has it
     * @return for each table that differs, how many rows one has and the other has not
     */
    Map<String, Long> differences(RebuildLock lock) throws InterruptedException {
        var rebuild = new Rebuild<>(fold, log, source);
        int number = rebuild.begin();
        try {
            rebuild.finish(number);
            return differences(number);
        } finally {
            if (lock.holds()) {
                rebuild.drop(number);
            }
        }
    }

    private Map<String, Long> differences(int number) {
        var generations = new Generations(fold.name());
        String made = generations.schema(number);
        String live = generations.schema(Transaction.in(
                source,
                connection ->
                        generations.in(State.LIVE, connection).orElseThrow().number()));
        follow(live, Transaction.in(source, new Cursors(made)::read));
        return Transaction.repeatable(source, snapshot -> {
            Transaction.in(source, holding -> {
                Transaction.set(holding, "lock_timeout = '30s'");
                var slots = new Cursors(live).read(holding).keySet();
                follow(made, new Cursors(live).lock(holding, slots));
                // The snapshot is taken here, and shows both at the cursors that are held.
                return new Cursors(made).read(snapshot);
            });
            return differences(snapshot, live, made);
        });
    }

    private Map<String, Long> differences(Connection connection, String live, String made) throws SQLException {
        var differences = new TreeMap<String, Long>();
        for (Table<?> table : fold.tables()) {
            long different = different(connection, live, made, table.name());
            if (different > 0) {
                differences.put(table.name(), different);
            }
        }
        long cursors = different(connection, live, made, "cursor");
        if (cursors > 0) {
            differences.put("cursor", cursors);
        }
        return differences;
    }

    private void follow(String schema, Map<Integer, Cursor> reached) {
        Transaction.in(source, connection -> {
            follow(connection, schema, reached);
            return true;
        });
    }

    private void follow(Connection connection, String schema, Map<Integer, Cursor> reached) throws SQLException {
        var writer = new Writer<>(fold, schema);
        List<Step<E>> steps;
        do {
            steps = writer.advance(
                    connection,
                    reached.keySet(),
                    cursors -> new FromLedger<>(log, BATCH)
                            .after(cursors).stream()
                                    .filter(step -> step.entry().position()
                                            <= reached.getOrDefault(step.slot(), Cursor.START)
                                                    .position())
                                    .toList());
        } while (!steps.isEmpty());
    }

    private static long different(Connection connection, String one, String other, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select (select count(*) from (table %1$s.%3$s except all table %2$s.%3$s) as missing)
                             + (select count(*) from (table %2$s.%3$s except all table %1$s.%3$s) as more)
                        """.formatted(one, other, '"' + table + '"'))) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
