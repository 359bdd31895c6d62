package org.jointcase.projections.readmodel;

import static java.util.stream.Collectors.toMap;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jointcase.messaging.Alarm;
import org.jointcase.messaging.Alarms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The comparisons that somebody asked for, and what they found last. A difference is an alarm until one finds none. */
record Comparisons(DataSource source, Alarms alarms) {
    private static final Logger LOG = LoggerFactory.getLogger(Comparisons.class);
    private static final String BEGIN = """
            insert into read_model.comparison (model, started) values (?, clock_timestamp())
            on conflict (model) do update set started = excluded.started""";

    /** Says that it was asked for; what was found before stands until it ends. */
    void begin(String model) {
        Transaction.in(source, connection -> {
            try (var statement = connection.prepareStatement(BEGIN)) {
                statement.setString(1, model);
                return statement.executeUpdate();
            }
        });
    }

    /** Compares, and keeps what is found. */
    void run(ReadModel<?> model, RebuildLock lock) throws InterruptedException {
        LOG.info("{} is being compared with the ledger", model.name());
        var differences = model.differences(lock);
        end(model.name(), differences);
        LOG.info("{} was compared with the ledger: {}", model.name(), differences.isEmpty() ? "equal" : differences);
        tell(model.name(), differences);
    }

    /** Tells what was found last: elsewhere, or before this process began. */
    void recall() {
        last().stream()
                .filter(compared -> compared.ended() != null)
                .forEach(compared -> tell(compared.model(), compared.differences()));
    }

    private void tell(String model, Map<String, Long> differences) {
        var differing = Alarm.of(model, "it is not what the ledger says; it has to be rebuilt");
        if (differences.isEmpty()) {
            alarms.lower(differing);
        } else {
            alarms.raise(differing);
        }
    }

    List<Compared> last() {
        return Transaction.in(source, Comparisons::last);
    }

    private static List<Compared> last(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select model, started, ended, differences from read_model.comparison order by model")) {
            var last = new ArrayList<Compared>();
            while (rows.next()) {
                var ended = rows.getObject(3, OffsetDateTime.class);
                var differences = rows.getArray(4);
                last.add(new Compared(
                        rows.getString(1),
                        rows.getObject(2, OffsetDateTime.class).toInstant(),
                        ended == null ? null : ended.toInstant(),
                        differences == null ? Map.of() : read((String[]) differences.getArray())));
            }
            return last;
        }
    }

    private static Map<String, Long> read(String[] differences) {
        return Arrays.stream(differences)
                .map(difference -> difference.split(" "))
                .collect(toMap(parts -> parts[0], parts -> Long.valueOf(parts[1]), Long::sum, TreeMap::new));
    }

    private void end(String model, Map<String, Long> differences) {
        Object[] written = differences.entrySet().stream()
                .map(difference -> difference.getKey() + " " + difference.getValue())
                .toArray();
        Transaction.in(source, connection -> {
            try (var statement = connection.prepareStatement("update read_model.comparison"
                    + " set ended = clock_timestamp(), differences = ? where model = ?")) {
                statement.setArray(1, connection.createArrayOf("text", written));
                statement.setString(2, model);
                return statement.executeUpdate();
            }
        });
    }
}
