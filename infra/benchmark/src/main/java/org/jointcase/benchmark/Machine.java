package org.jointcase.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What the figures were made on. */
final class Machine {
    private Machine() {}

    static String describe(DataSource database) throws SQLException {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select current_setting('server_version'),"
                        + " current_setting('fsync'), current_setting('synchronous_commit')")) {
            row.next();
            return "%d cores, %d GiB, load %.1f before; JDK %s; PostgreSQL %s, fsync %s, synchronous_commit %s"
                    .formatted(
                            system.getAvailableProcessors(),
                            Math.round(system.getTotalMemorySize() / (double) (1L << 30)),
                            system.getSystemLoadAverage(),
                            Runtime.version(),
                            row.getString(1),
                            row.getString(2),
                            row.getString(3));
        }
    }
}
