package org.jointcase.projections.rows;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The templates of the read models, and the functions that make generations of them. */
public final class ReadModelSchema {
    private ReadModelSchema() {}

    /**
     * Brings the schemas to this version.
     *
     * @param more further locations of migrations, beside those of this module
     */
    public static void migrate(DataSource owner, String... more) {
        var locations = Stream.concat(Stream.of("classpath:db/migration/projections"), Stream.of(more));
        Flyway.configure()
                .dataSource(owner)
                .locations(locations.toArray(String[]::new))
                .schemas("read_model")
                .initSql("set client_min_messages = warning") // What is there already is no news.
                .load()
                .migrate();
    }
}
