package org.jointcase.projections.readmodel;

import static org.jointcase.ledger.Eventually.eventually;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.embedded.test.TestServers;
import org.jointcase.ledger.SomeCases;
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
        var models = new ReadModels(
                new ReadModelSettings(
                        projector,
                        cases.database().database().dataSource(DatabaseRoles.PROJECTOR),
                        cases.ledger().reader(),
                        cases.ledger().opener(),
                        cases.ledger().accessOpener(),
                        kafka,
                        topic,
                        alarms),
                projections,
                accessProjections);
        ends.add(models::close);
        models.start();
        eventually("read models are kept", models::isReady);
        return models;
    }

    /** What a statement's first row gives in its first column. */
    public String ask(String sql) {
        try (var connection = cases.database().superuser().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
