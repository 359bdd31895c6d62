package org.jointcase.ledger.entry;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The ledger's tables, in the schemas {@code ledger} and {@code keys}, and what each role may do with them. */
public final class LedgerSchema {
    private LedgerSchema() {}

    /** Brings the schemas to this version. The roles are there already: whoever made the database made them. */
    public static void migrate(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration/ledger")
                .schemas("ledger", "keys")
                .load()
                .migrate();
    }
}
