package org.jointcase.projections.rows;

import org.flywaydb.core.Flyway;
import org.jointcase.embedded.Database;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.embedded.test.TestServers;

/** A database of a test's own, with every table of the program. */
public final class MigratedDatabase {
    private MigratedDatabase() {}

    public static Database create(String... furtherLocations) {
        Database database = TestServers.database();
        var flyway = Flyway.configure()
                .dataSource(database.dataSource(DatabaseRoles.OWNER))
                .locations("classpath:db/migration");
        for (String location : furtherLocations) {
            flyway.locations("classpath:db/migration", location);
        }
        flyway.load().migrate();
        return database;
    }
}
