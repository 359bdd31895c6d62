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
     * Makes a generation of its own, compares it, and removes it. While the rows are compared the live one waits.
     *
     * @return for each table that differs, how many rows one has and the other has not
     */
    Map<String, Long> differences() throws InterruptedException {
        var rebuild = new Rebuild<>(fold, log, source);
        int number = rebuild.begin();
        try {
            rebuild.finish(number);
            return Transaction.in(source, connection -> differences(connection, number));
        } finally {
            rebuild.drop(number);
        }
    }

    private Map<String, Long> differences(Connection connection, int number) throws SQLException {
        var generations = new Generations(fold.name());
        String live = generations.schema(
                generations.in(State.LIVE, connection).orElseThrow().number());
        String made = generations.schema(number);
        var slots = new Cursors(live).read(connection).keySet();
        // The one that is behind in a slot is brought to where the other is.
        follow(connection, made, new Cursors(live).lock(connection, slots));
        follow(connection, live, new Cursors(made).read(connection));
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
