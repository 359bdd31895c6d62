package org.jointcase.projections.rows;

import org.jointcase.embedded.Database;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.embedded.test.TestServers;
import org.jointcase.ledger.entry.LedgerSchema;
import org.jointcase.messaging.relay.MessagingSchema;

/** A database of a test's own, with every table of the program. */
public final class MigratedDatabase {
    private MigratedDatabase() {}

    /** @param more locations of migrations that only the test has */
    public static Database create(String... more) {
        Database database = TestServers.database();
        var owner = database.dataSource(DatabaseRoles.OWNER);
        LedgerSchema.migrate(owner);
        MessagingSchema.migrate(owner);
        ReadModelSchema.migrate(owner, more);
        return database;
    }
}
