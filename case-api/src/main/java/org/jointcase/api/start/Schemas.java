package org.jointcase.api.start;

import static org.jointcase.api.start.Announcement.say;

import org.flywaydb.core.Flyway;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.ledger.entry.LedgerSchema;
import org.jointcase.messaging.relay.MessagingSchema;
import org.jointcase.projections.rows.ReadModelSchema;

/** Brings every schema up to date, as the owner of all tables. What needs its tables asks for this first. */
public final class Schemas {
    Schemas(Connections connections) {
        say("Bringing the database's schemas up to date");
        var owner = connections.unpooled(DatabaseRoles.OWNER);
        Flyway.configure()
                .dataSource(owner)
                .schemas("directory")
                .locations("classpath:db/directory")
                .load()
                .migrate();
        LedgerSchema.migrate(owner);
        MessagingSchema.migrate(owner);
        ReadModelSchema.migrate(owner);
    }
}
