package org.jointcase.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.messaging.RaisedAlarms;
import org.jointcase.messaging.relay.MessagingSchema;
import org.jointcase.messaging.relay.Relay;
import org.jointcase.messaging.relay.RelaySettings;
import org.jointcase.messaging.topic.EventsTopic;
import org.jointcase.projections.EveryProjection;
import org.jointcase.projections.readmodel.ReadModelSettings;
import org.jointcase.projections.readmodel.ReadModels;
import org.jointcase.projections.rows.ReadModelSchema;

/** A ledger whose read models are kept as the program keeps them. */
final class ReadModelNode implements AutoCloseable {
    private final Servers servers;
    private final LedgerNode ledger;
    private final HikariDataSource projector;

    ReadModelNode(Servers servers, String name) {
        this.servers = servers;
        var database = servers.database(name);
        ledger = new LedgerNode(database);
        projector = Servers.pool(
                database.dataSource(DatabaseRoles.PROJECTOR), 2 * EveryProjection.OF_CASES.size() + 2, true);
        var owner = database.dataSource(DatabaseRoles.OWNER);
        MessagingSchema.migrate(owner);
        ReadModelSchema.migrate(owner);
    }

    LedgerNode ledger() {
        return ledger;
    }

    DataSource projector() {
        return projector;
    }

    Relay relay() {
        return new Relay(new RelaySettings(
                ledger.ledger().reader(),
                ledger.database().dataSource(DatabaseRoles.RELAY),
                servers.kafka(),
                EventsTopic.DEFAULT,
                new RaisedAlarms()));
    }

    ReadModels models() {
        return new ReadModels(
                new ReadModelSettings(
                        projector,
                        ledger.database().dataSource(DatabaseRoles.PROJECTOR),
                        ledger.ledger().reader(),
                        ledger.ledger().opener(),
                        ledger.ledger().accessOpener(),
                        servers.kafka(),
                        EventsTopic.DEFAULT,
                        Long.MAX_VALUE,
                        new RaisedAlarms()),
                EveryProjection.OF_CASES,
                List.of());
    }

    @Override
    public void close() {
        projector.close();
        ledger.close();
    }
}
