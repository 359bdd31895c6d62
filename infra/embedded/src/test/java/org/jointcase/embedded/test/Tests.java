package org.jointcase.embedded.test;

import java.nio.file.Path;
import org.jointcase.embedded.Database;

/** Tests that use the shared server, say where it is, and never end. */
final class Tests {

    private Tests() {}

    @SuppressWarnings("SystemOut") // its standard output is what the test reads
    public static void main(String[] arguments) throws Exception {
        Database database = TestServers.database();
        try (var connection = TestServers.superuser(database).getConnection();
                var rows = connection.createStatement().executeQuery("""
                        select current_setting('data_directory'),
                               split_part(pg_read_file('postmaster.pid'), E'\\n', 1)
                        """)) {
            rows.next();
            System.out.println(Path.of(rows.getString(1)).resolve("../..").normalize());
            System.out.println(rows.getString(2));
        }
        Thread.sleep(Long.MAX_VALUE);
    }
}
