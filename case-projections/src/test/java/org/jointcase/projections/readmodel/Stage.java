package org.jointcase.projections.readmodel;

import static java.util.stream.Collectors.toMap;
import static org.jointcase.ledger.Eventually.eventually;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.embedded.test.TestServers;
import org.jointcase.ledger.SomeCases;
import org.jointcase.ledger.SomeCommands;
import org.jointcase.ledger.access.AccessRecord;
import org.jointcase.ledger.access.AccessRecord.AccessedObject;
import org.jointcase.ledger.access.AccessRecord.Outcome;
import org.jointcase.messaging.RaisedAlarms;
import org.jointcase.messaging.relay.MessagingSchema;
import org.jointcase.messaging.relay.Relay;
import org.jointcase.messaging.relay.RelaySettings;
import org.jointcase.messaging.topic.EventsTopic;
import org.jointcase.projections.rows.AccessProjection;
import org.jointcase.projections.rows.Projection;
import org.jointcase.projections.rows.ReadModelSchema;

/** A ledger, a topic, and processes that relay and keep read models: everything between a command and a row. */
public final class Stage implements AutoCloseable {
    private final SomeCases cases = new SomeCases();
    private final EventsTopic topic = new EventsTopic("events-" + UUID.randomUUID());
    private final RaisedAlarms alarms = new RaisedAlarms();
    private final HikariDataSource projector;
    private final List<Runnable> ends = new ArrayList<>();
    private long far = Long.MAX_VALUE;

    /** @param migrations beside those of the program */
    public Stage(String... migrations) {
        DataSource owner = cases.database().database().dataSource(DatabaseRoles.OWNER);
        MessagingSchema.migrate(owner);
        ReadModelSchema.migrate(owner, migrations);
        var config = new HikariConfig();
        config.setDataSource(cases.database().database().dataSource(DatabaseRoles.PROJECTOR));
        config.setMaximumPoolSize(8);
        config.setConnectionTimeout(2_000);
        projector = new HikariDataSource(config);
    }

    /** From now on a read model that begins so many positions behind is made anew. */
    void far(long positions) {
        far = positions;
    }

    public SomeCases cases() {
        return cases;
    }

    public EventsTopic topic() {
        return topic;
    }

    public RaisedAlarms alarms() {
        return alarms;
    }

    public DataSource projector() {
        return projector;
    }

    public Relay relay() {
        var relay = new Relay(new RelaySettings(
                cases.ledger().reader(),
                cases.database().database().dataSource(DatabaseRoles.RELAY),
                TestServers.kafka(),
                topic,
                alarms));
        ends.add(relay::close);
        relay.start();
        return relay;
    }

    public ReadModels keep(Projection... projections) {
        return keep(TestServers.kafka(), List.of(projections), List.of());
    }

    public ReadModels keep(
            Map<String, Object> kafka, List<Projection> projections, List<AccessProjection> accessProjections) {
        var models = begin(kafka, projections, accessProjections);
        eventually("read models are kept", models::isReady);
        return models;
    }

    /** As {@link #keep}, without waiting for the first generations. */
    public ReadModels begin(
            Map<String, Object> kafka, List<Projection> projections, List<AccessProjection> accessProjections) {
        var models = new ReadModels(
                new ReadModelSettings(
                        projector,
                        cases.database().database().dataSource(DatabaseRoles.PROJECTOR),
                        cases.ledger().reader(),
                        cases.ledger().opener(),
                        cases.ledger().accessOpener(),
                        kafka,
                        topic,
                        far,
                        alarms),
                projections,
                accessProjections);
        ends.add(models::close);
        models.start();
        return models;
    }

    /** Somebody opens an exhibit. */
    public void visit() {
        visit(Outcome.GRANTED);
    }

    public void visit(Outcome outcome) {
        cases.ledger()
                .accessLog()
                .record(new AccessRecord(
                        SomeCommands.CENTRE.value(),
                        SomeCommands.CENTRE.value(),
                        SomeCommands.CENTRE.value(),
                        new AccessedObject("exhibit", UUID.randomUUID()),
                        "opened",
                        outcome,
                        null,
                        null,
                        Instant.now().truncatedTo(ChronoUnit.MICROS),
                        null,
                        null,
                        null));
    }

    /** What comparing a read model with the ledger finds: how many rows differ, by table. */
    Map<String, Long> differences(ReadModels models, String name) {
        var before = Instant.parse(
                ask("select to_char(clock_timestamp() at time zone 'UTC'," + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"));
        eventually("it may begin", () -> begins(models, name));
        eventually(
                "it has ended",
                () -> models.compared().stream()
                        .anyMatch(compared -> compared.model().equals(name)
                                && !compared.started().isBefore(before)
                                && compared.hasEnded()));
        return models.compared().stream()
                .filter(compared -> compared.model().equals(name))
                .findFirst()
                .orElseThrow()
                .differences();
    }

    private static boolean begins(ReadModels models, String name) {
        try {
            models.compare(name);
            return true;
        } catch (RebuildUnderWay e) {
            return false;
        }
    }

    /** What a statement's first row gives in its first column. */
    public String ask(String sql) {
        return column(sql).getFirst();
    }

    /** What a statement's rows give in their first column. */
    public List<String> column(String sql) {
        try (var connection = cases.database().superuser().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All rows of each of a read model's tables, as text and in order. */
    public Map<String, List<String>> rows(String model) {
        return column("select tablename from pg_tables where schemaname = '" + model + "_template'").stream()
                .collect(toMap(
                        table -> table,
                        table -> column("select t::text from " + model + "." + table + " t order by 1")));
    }

    public void tamper(String sql) {
        try (var connection = cases.database().superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        ends.reversed().forEach(Runnable::run);
        projector.close();
        cases.close();
    }
}
