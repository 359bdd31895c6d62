package org.jointcase.messaging.relay;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The relay's table, in the schema {@code messaging}. */
public final class MessagingSchema {
    private MessagingSchema() {}

    /** Brings the schema to this version. */
    public static void migrate(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration/messaging")
                .schemas("messaging")
                .load()
                .migrate();
    }
}
